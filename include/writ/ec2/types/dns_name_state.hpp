// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DnsNameState.
#ifndef WRIT_EC2_TYPES_DNS_NAME_STATE_HPP
#define WRIT_EC2_TYPES_DNS_NAME_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for DnsNameState: `pendingVerification`,
/// `verified` and `failed`. Each is a constant. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class DnsNameState : public Word<DnsNameState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        failed, pendingVerification, verified,
    };

    /// This word.
    constexpr DnsNameState(Listed word) noexcept : value_(DnsNameState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DnsNameState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DnsNameState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 25, 33,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "failedpendingVerificationverified",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DnsNameState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
