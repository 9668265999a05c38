// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a transit gateway multicast domain.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ID_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a transit gateway multicast domain, such as `tgw-mcast-domain-0abcdef1234567890`:
/// `tgw-mcast-domain-`, and after it as a rule 17 lower-case hexadecimal digits. Known from AWS's
/// documentation (model/facts/ids.txt).
class TransitGatewayMulticastDomainId : public Hex17Id<TransitGatewayMulticastDomainId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "tgw-mcast-domain-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayMulticastDomainId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayMulticastDomainId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a transit gateway multicast domain id begins with tgw-mcast-domain-, such as "
         "tgw-mcast-domain-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind tgw-mcast-domain-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind tgw-mcast-domain- a transit gateway multicast domain id has only letters, "
         "digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit TransitGatewayMulticastDomainId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
