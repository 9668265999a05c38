// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a transit gateway connect peer.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_PEER_ID_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_PEER_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a transit gateway connect peer, such as `tgw-connect-peer-0abcdef1234567890`:
/// `tgw-connect-peer-`, and after it as a rule 17 lower-case hexadecimal digits. Known from AWS's
/// documentation and recorded answers of EC2 (model/facts/ids.txt).
class TransitGatewayConnectPeerId : public Hex17Id<TransitGatewayConnectPeerId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "tgw-connect-peer-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayConnectPeerId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayConnectPeerId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a transit gateway connect peer id begins with tgw-connect-peer-, such as "
         "tgw-connect-peer-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind tgw-connect-peer-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind tgw-connect-peer- a transit gateway connect peer id has only letters, digits, "
         "hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit TransitGatewayConnectPeerId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
