// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of BatchState.
#ifndef WRIT_EC2_TYPES_BATCH_STATE_HPP
#define WRIT_EC2_TYPES_BATCH_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for BatchState, such as `submitted`. Each is a
/// constant. A literal is compared with them; at run time a word that is not listed gets an advice.
class BatchState : public Word<BatchState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, cancelled, cancelled_running, cancelled_terminating, failed, modifying, submitted,
    };

    /// This word.
    constexpr BatchState(Listed word) noexcept : value_(BatchState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval BatchState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(BatchState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 15, 32, 53, 59, 68, 77,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activecancelledcancelled_runningcancelled_terminatingfailedmodifyingsubmitted",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit BatchState(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
