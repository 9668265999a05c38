// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PrivateIpAddressSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_PRIVATE_IP_ADDRESS_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_PRIVATE_IP_ADDRESS_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrivateIpAddressSpecification, a structure in requests of 6 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateIpAddressSpecification.html
struct PrivateIpAddressSpecification {
    /// Primary: yes or no.
    YesNo primary{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PrivateIpAddressSpecification&,
                                     const PrivateIpAddressSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrivateIpAddressSpecification::primary,
                                &PrivateIpAddressSpecification::private_ip_address>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Primary", self.primary);
            row("PrivateIpAddress", self.private_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
