// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ReplaceRootVolumeTaskState.
#ifndef WRIT_EC2_TYPES_REPLACE_ROOT_VOLUME_TASK_STATE_HPP
#define WRIT_EC2_TYPES_REPLACE_ROOT_VOLUME_TASK_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for ReplaceRootVolumeTaskState, such as
/// `pending`. Each is a constant, `in-progress` as `in_progress`. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class ReplaceRootVolumeTaskState : public Word<ReplaceRootVolumeTaskState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        failed, failed_detached, failing, in_progress, pending, succeeded,
    };

    /// This word.
    constexpr ReplaceRootVolumeTaskState(Listed word) noexcept
        : value_(ReplaceRootVolumeTaskState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReplaceRootVolumeTaskState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReplaceRootVolumeTaskState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 21, 28, 39, 46, 55,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "failedfailed-detachedfailingin-progresspendingsucceeded",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ReplaceRootVolumeTaskState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
