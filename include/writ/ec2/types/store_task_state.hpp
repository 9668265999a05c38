// SPDX-License-Identifier: BSL-1.0
/// The words of StoreTaskState.
#ifndef WRIT_EC2_TYPES_STORE_TASK_STATE_HPP
#define WRIT_EC2_TYPES_STORE_TASK_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The states of a task that stores an image: `InProgress`, `Completed` and `Failed` (EC2 API
/// reference, StoreImageTaskResult; read 2026-11-27). The service model has no list of them. A
/// literal is compared with these; at run time a word that is not listed gets an advice.
class StoreTaskState : public Word<StoreTaskState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        Completed,   ///< the object is in the bucket
        Failed,      ///< the image could not be stored; the failure reason says why
        InProgress,  ///< the image is being stored
    };

    /// This word.
    constexpr StoreTaskState(Listed word) noexcept : value_(StoreTaskState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval StoreTaskState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(StoreTaskState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9,
        15,
        25,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{"CompletedFailedInProgress", ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit StoreTaskState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
