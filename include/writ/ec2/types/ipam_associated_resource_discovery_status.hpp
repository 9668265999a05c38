// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamAssociatedResourceDiscoveryStatus.
#ifndef WRIT_EC2_TYPES_IPAM_ASSOCIATED_RESOURCE_DISCOVERY_STATUS_HPP
#define WRIT_EC2_TYPES_IPAM_ASSOCIATED_RESOURCE_DISCOVERY_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for IpamAssociatedResourceDiscoveryStatus:
/// `active` and `not-found`. Each is a constant, `not-found` as `not_found`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class IpamAssociatedResourceDiscoveryStatus : public Word<IpamAssociatedResourceDiscoveryStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, not_found,
    };

    /// This word.
    constexpr IpamAssociatedResourceDiscoveryStatus(Listed word) noexcept
        : value_(IpamAssociatedResourceDiscoveryStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamAssociatedResourceDiscoveryStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamAssociatedResourceDiscoveryStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 15,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activenot-found",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamAssociatedResourceDiscoveryStatus(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
