// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AllocationState.
#ifndef WRIT_EC2_TYPES_ALLOCATION_STATE_HPP
#define WRIT_EC2_TYPES_ALLOCATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for AllocationState, such as `available`. Each
/// is a constant, `under-assessment` as `under_assessment`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class AllocationState : public Word<AllocationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, configuring, pending, permanent_failure, released, released_permanent_failure,
        under_assessment,
    };

    /// This word.
    constexpr AllocationState(Listed word) noexcept : value_(AllocationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AllocationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AllocationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 20, 27, 44, 52, 78, 94,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availableconfiguringpendingpermanent-failurereleasedreleased-permanent-failureunder-asses"
        "sment",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AllocationState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
