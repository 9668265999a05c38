// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TieringOperationStatus.
#ifndef WRIT_EC2_TYPES_TIERING_OPERATION_STATUS_HPP
#define WRIT_EC2_TYPES_TIERING_OPERATION_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for TieringOperationStatus, such as
/// `archival-in-progress`. Each is a constant, `archival-in-progress` as `archival_in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class TieringOperationStatus : public Word<TieringOperationStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        archival_completed, archival_failed, archival_in_progress, permanent_restore_completed,
        permanent_restore_failed, permanent_restore_in_progress, temporary_restore_completed,
        temporary_restore_failed, temporary_restore_in_progress,
    };

    /// This word.
    constexpr TieringOperationStatus(Listed word) noexcept
        : value_(TieringOperationStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TieringOperationStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TieringOperationStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 33, 53, 80, 104, 133, 160, 184, 213,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "archival-completedarchival-failedarchival-in-progresspermanent-restore-completedpermanent"
        "-restore-failedpermanent-restore-in-progresstemporary-restore-completedtemporary-restore-"
        "failedtemporary-restore-in-progress",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TieringOperationStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
