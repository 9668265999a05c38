// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EnaSrdUdpSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_ENA_SRD_UDP_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_ENA_SRD_UDP_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EnaSrdUdpSpecification, a structure in requests of AttachNetworkInterface and
/// ModifyNetworkInterfaceAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdUdpSpecification.html
struct EnaSrdUdpSpecification {
    /// EnaSrdUdpEnabled: yes or no.
    YesNo ena_srd_udp_enabled{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EnaSrdUdpSpecification&,
                                     const EnaSrdUdpSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnaSrdUdpSpecification::ena_srd_udp_enabled>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("EnaSrdUdpEnabled", self.ena_srd_udp_enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
