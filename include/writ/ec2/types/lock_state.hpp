// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LockState.
#ifndef WRIT_EC2_TYPES_LOCK_STATE_HPP
#define WRIT_EC2_TYPES_LOCK_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for LockState: `compliance`, `governance`,
/// `compliance-cooloff` and `expired`. Each is a constant, `compliance-cooloff` as
/// `compliance_cooloff`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class LockState : public Word<LockState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        compliance, compliance_cooloff, expired, governance,
    };

    /// This word.
    constexpr LockState(Listed word) noexcept : value_(LockState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LockState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LockState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 28, 35, 45,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "compliancecompliance-cooloffexpiredgovernance",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LockState(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
