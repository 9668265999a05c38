// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EnaSrdSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_ENA_SRD_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_ENA_SRD_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ena_srd_udp_specification_request.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EnaSrdSpecificationRequest, a structure in requests of 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdSpecificationRequest.html
struct EnaSrdSpecificationRequest {
    /// EnaSrdEnabled: yes or no.
    YesNo ena_srd_enabled{};
    /// EnaSrdUdpSpecification: an EnaSrdUdpSpecificationRequest.
    EnaSrdUdpSpecificationRequest ena_srd_udp_specification{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EnaSrdSpecificationRequest&,
                                     const EnaSrdSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnaSrdSpecificationRequest::ena_srd_enabled,
                                &EnaSrdSpecificationRequest::ena_srd_udp_specification>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("EnaSrdEnabled", self.ena_srd_enabled);
            row("EnaSrdUdpSpecification", self.ena_srd_udp_specification);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
