// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EnaSrdSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_ENA_SRD_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_ENA_SRD_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ena_srd_udp_specification.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EnaSrdSpecification, a structure in requests of AttachNetworkInterface and
/// ModifyNetworkInterfaceAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdSpecification.html
struct EnaSrdSpecification {
    /// EnaSrdEnabled: yes or no.
    YesNo ena_srd_enabled{};
    /// EnaSrdUdpSpecification: an EnaSrdUdpSpecification.
    EnaSrdUdpSpecification ena_srd_udp_specification{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EnaSrdSpecification&,
                                     const EnaSrdSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnaSrdSpecification::ena_srd_enabled,
                                &EnaSrdSpecification::ena_srd_udp_specification>;

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
