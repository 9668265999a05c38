// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SupportedRegionDetail, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUPPORTED_REGION_DETAIL_HPP
#define WRIT_EC2_TYPES_SUPPORTED_REGION_DETAIL_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SupportedRegionDetail, a structure in what EC2 answers to CreateVpcEndpointServiceConfiguration
/// and DescribeVpcEndpointServiceConfigurations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SupportedRegionDetail.html
struct SupportedRegionDetail {
    /// region: text.
    XmlText region{};
    /// serviceState: text.
    XmlText service_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SupportedRegionDetail&,
                                     const SupportedRegionDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SupportedRegionDetail::region,
                                &SupportedRegionDetail::service_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("region", self.region);
            row("serviceState", self.service_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
