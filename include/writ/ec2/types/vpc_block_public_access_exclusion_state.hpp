// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpcBlockPublicAccessExclusionState.
#ifndef WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_STATE_HPP
#define WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 10 words that the EC2 model of 2026-08-07 has for VpcBlockPublicAccessExclusionState, such
/// as `create-in-progress`. Each is a constant, `create-in-progress` as `create_in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class VpcBlockPublicAccessExclusionState : public Word<VpcBlockPublicAccessExclusionState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        create_complete, create_failed, create_in_progress, delete_complete, delete_in_progress,
        disable_complete, disable_in_progress, update_complete, update_failed, update_in_progress,
    };

    /// This word.
    constexpr VpcBlockPublicAccessExclusionState(Listed word) noexcept
        : value_(VpcBlockPublicAccessExclusionState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcBlockPublicAccessExclusionState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcBlockPublicAccessExclusionState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 28, 46, 61, 79, 95, 114, 129, 142, 160,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "create-completecreate-failedcreate-in-progressdelete-completedelete-in-progressdisable-co"
        "mpletedisable-in-progressupdate-completeupdate-failedupdate-in-progress",
        ends, 10};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpcBlockPublicAccessExclusionState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
