// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv4PrefixSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_IPV4_PREFIX_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_IPV4_PREFIX_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv4PrefixSpecificationRequest, a structure in requests of 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecificationRequest.html
struct Ipv4PrefixSpecificationRequest {
    /// Ipv4Prefix: text.
    Optional<AnyText> ipv4_prefix{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Ipv4PrefixSpecificationRequest&,
                                     const Ipv4PrefixSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv4PrefixSpecificationRequest::ipv4_prefix>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ipv4Prefix", self.ipv4_prefix);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
