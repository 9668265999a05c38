// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv4PrefixSpecificationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPV4_PREFIX_SPECIFICATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_IPV4_PREFIX_SPECIFICATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv4PrefixSpecificationResponse, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecificationResponse.html
struct Ipv4PrefixSpecificationResponse {
    /// ipv4Prefix: text.
    XmlText ipv4_prefix{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipv4PrefixSpecificationResponse&,
                                     const Ipv4PrefixSpecificationResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv4PrefixSpecificationResponse::ipv4_prefix>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv4Prefix", self.ipv4_prefix);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
