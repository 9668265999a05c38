// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ReplyState.
#ifndef WRIT_EC2_TYPES_REPLY_STATE_HPP
#define WRIT_EC2_TYPES_REPLY_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A reply state, such as `on`: a constant, or a literal that is compared with the 2 words of the
/// service model (botocore 1.43.67, 2026-08-07). Another one at run time is an advice.
class ReplyState : public Word<ReplyState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        off, on,
    };

    /// This word.
    constexpr ReplyState(Listed word) noexcept : value_(ReplyState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReplyState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReplyState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 5,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "offon",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ReplyState(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
