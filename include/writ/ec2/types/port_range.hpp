// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PortRange, a structure in requests.
#ifndef WRIT_EC2_TYPES_PORT_RANGE_HPP
#define WRIT_EC2_TYPES_PORT_RANGE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PortRange, a structure in requests of CreateNetworkAclEntry and ReplaceNetworkAclEntry. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PortRange.html
struct PortRange {
    /// From: a whole number.
    Optional<Integer> from{};
    /// To: a whole number.
    Optional<Integer> to{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PortRange&, const PortRange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PortRange::from, &PortRange::to>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("From", self.from);
            row("To", self.to);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
