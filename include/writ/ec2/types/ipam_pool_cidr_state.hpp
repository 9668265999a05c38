// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPoolCidrState.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_CIDR_STATE_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_CIDR_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 8 words that the EC2 model of 2026-08-07 has for IpamPoolCidrState, such as
/// `pending-provision`. Each is a constant, `pending-provision` as `pending_provision`. A literal
/// is compared with them; at run time a word that is not listed gets an advice.
class IpamPoolCidrState : public Word<IpamPoolCidrState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        deprovisioned, failed_deprovision, failed_import, failed_provision, pending_deprovision,
        pending_import, pending_provision, provisioned,
    };

    /// This word.
    constexpr IpamPoolCidrState(Listed word) noexcept : value_(IpamPoolCidrState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPoolCidrState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPoolCidrState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 31, 44, 60, 79, 93, 110, 121,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "deprovisionedfailed-deprovisionfailed-importfailed-provisionpending-deprovisionpending-im"
        "portpending-provisionprovisioned",
        ends, 8};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPoolCidrState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
