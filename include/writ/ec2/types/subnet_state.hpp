// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SubnetState.
#ifndef WRIT_EC2_TYPES_SUBNET_STATE_HPP
#define WRIT_EC2_TYPES_SUBNET_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for SubnetState, such as `pending`. Each is a
/// constant, `failed-insufficient-capacity` as `failed_insufficient_capacity`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class SubnetState : public Word<SubnetState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, failed, failed_insufficient_capacity, pending, unavailable,
    };

    /// This word.
    constexpr SubnetState(Listed word) noexcept : value_(SubnetState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SubnetState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SubnetState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 15, 43, 50, 61,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availablefailedfailed-insufficient-capacitypendingunavailable",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SubnetState(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
