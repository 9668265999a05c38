// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv6PrefixSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_IPV6_PREFIX_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_IPV6_PREFIX_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv6PrefixSpecificationRequest, a structure in requests of 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecificationRequest.html
struct Ipv6PrefixSpecificationRequest {
    /// Ipv6Prefix: text.
    Optional<AnyText> ipv6_prefix{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Ipv6PrefixSpecificationRequest&,
                                     const Ipv6PrefixSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6PrefixSpecificationRequest::ipv6_prefix>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ipv6Prefix", self.ipv6_prefix);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
