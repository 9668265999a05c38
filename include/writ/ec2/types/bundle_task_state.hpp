// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of BundleTaskState.
#ifndef WRIT_EC2_TYPES_BUNDLE_TASK_STATE_HPP
#define WRIT_EC2_TYPES_BUNDLE_TASK_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for BundleTaskState, such as `pending`. Each is
/// a constant, `waiting-for-shutdown` as `waiting_for_shutdown`. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class BundleTaskState : public Word<BundleTaskState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        bundling, cancelling, complete, failed, pending, storing, waiting_for_shutdown,
    };

    /// This word.
    constexpr BundleTaskState(Listed word) noexcept : value_(BundleTaskState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval BundleTaskState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(BundleTaskState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 18, 26, 32, 39, 46, 66,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "bundlingcancellingcompletefailedpendingstoringwaiting-for-shutdown",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit BundleTaskState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
