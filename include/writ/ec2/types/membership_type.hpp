// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of MembershipType.
#ifndef WRIT_EC2_TYPES_MEMBERSHIP_TYPE_HPP
#define WRIT_EC2_TYPES_MEMBERSHIP_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for MembershipType: `static` and `igmp`. Each
/// is a constant, `static` as `static_`. A literal is compared with them; at run time a word that
/// is not listed gets an advice.
class MembershipType : public Word<MembershipType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        igmp, static_,
    };

    /// This word.
    constexpr MembershipType(Listed word) noexcept : value_(MembershipType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval MembershipType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(MembershipType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4, 10,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "igmpstatic",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit MembershipType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
