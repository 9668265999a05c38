// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SnapshotBlockPublicAccessState.
#ifndef WRIT_EC2_TYPES_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_HPP
#define WRIT_EC2_TYPES_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for SnapshotBlockPublicAccessState:
/// `block-all-sharing`, `block-new-sharing` and `unblocked`. Each is a constant,
/// `block-all-sharing` as `block_all_sharing`. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class SnapshotBlockPublicAccessState : public Word<SnapshotBlockPublicAccessState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        block_all_sharing, block_new_sharing, unblocked,
    };

    /// This word.
    constexpr SnapshotBlockPublicAccessState(Listed word) noexcept
        : value_(SnapshotBlockPublicAccessState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SnapshotBlockPublicAccessState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SnapshotBlockPublicAccessState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        17, 34, 43,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "block-all-sharingblock-new-sharingunblocked",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SnapshotBlockPublicAccessState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
