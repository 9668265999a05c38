// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of State.
#ifndef WRIT_EC2_TYPES_STATE_HPP
#define WRIT_EC2_TYPES_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for State, such as `PendingAcceptance`. Each is
/// a constant. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class State : public Word<State> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        Available, Deleted, Deleting, Expired, Failed, Partial, Pending, PendingAcceptance,
        Rejected,
    };

    /// This word.
    constexpr State(Listed word) noexcept : value_(State::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval State(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(State)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 31, 37, 44, 51, 68, 76,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "AvailableDeletedDeletingExpiredFailedPartialPendingPendingAcceptanceRejected",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit State(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
