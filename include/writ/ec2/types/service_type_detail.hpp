// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ServiceTypeDetail, a structure in replies.
#ifndef WRIT_EC2_TYPES_SERVICE_TYPE_DETAIL_HPP
#define WRIT_EC2_TYPES_SERVICE_TYPE_DETAIL_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ServiceType;  // writ/ec2/types/service_type.hpp

/// ServiceTypeDetail, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceTypeDetail.html
struct ServiceTypeDetail {
    /// serviceType: `Interface`, `Gateway` or `GatewayLoadBalancer`.
    XmlValue<ServiceType> service_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ServiceTypeDetail&,
                                     const ServiceTypeDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ServiceTypeDetail::service_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceType", self.service_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
