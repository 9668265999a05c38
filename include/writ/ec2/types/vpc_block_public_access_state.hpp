// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpcBlockPublicAccessState.
#ifndef WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_STATE_HPP
#define WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for VpcBlockPublicAccessState: `default-state`,
/// `update-in-progress` and `update-complete`. Each is a constant, `default-state` as
/// `default_state`. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class VpcBlockPublicAccessState : public Word<VpcBlockPublicAccessState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_state, update_complete, update_in_progress,
    };

    /// This word.
    constexpr VpcBlockPublicAccessState(Listed word) noexcept
        : value_(VpcBlockPublicAccessState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcBlockPublicAccessState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcBlockPublicAccessState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 28, 46,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "default-stateupdate-completeupdate-in-progress",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpcBlockPublicAccessState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
