// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FastSnapshotRestoreStateCode.
#ifndef WRIT_EC2_TYPES_FAST_SNAPSHOT_RESTORE_STATE_CODE_HPP
#define WRIT_EC2_TYPES_FAST_SNAPSHOT_RESTORE_STATE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for FastSnapshotRestoreStateCode, such as
/// `enabling`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class FastSnapshotRestoreStateCode : public Word<FastSnapshotRestoreStateCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disabled, disabling, enabled, enabling, optimizing,
    };

    /// This word.
    constexpr FastSnapshotRestoreStateCode(Listed word) noexcept
        : value_(FastSnapshotRestoreStateCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FastSnapshotRestoreStateCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FastSnapshotRestoreStateCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 17, 24, 32, 42,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disableddisablingenabledenablingoptimizing",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FastSnapshotRestoreStateCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
