// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of MacModificationTaskState.
#ifndef WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_STATE_HPP
#define WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for MacModificationTaskState: `successful`,
/// `failed`, `in-progress` and `pending`. Each is a constant, `in-progress` as `in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class MacModificationTaskState : public Word<MacModificationTaskState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        failed, in_progress, pending, successful,
    };

    /// This word.
    constexpr MacModificationTaskState(Listed word) noexcept
        : value_(MacModificationTaskState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval MacModificationTaskState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(MacModificationTaskState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 17, 24, 34,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "failedin-progresspendingsuccessful",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit MacModificationTaskState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
