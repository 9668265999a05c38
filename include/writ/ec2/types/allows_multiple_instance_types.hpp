// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AllowsMultipleInstanceTypes.
#ifndef WRIT_EC2_TYPES_ALLOWS_MULTIPLE_INSTANCE_TYPES_HPP
#define WRIT_EC2_TYPES_ALLOWS_MULTIPLE_INSTANCE_TYPES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for AllowsMultipleInstanceTypes: `on` and
/// `off`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class AllowsMultipleInstanceTypes : public Word<AllowsMultipleInstanceTypes> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        off, on,
    };

    /// This word.
    constexpr AllowsMultipleInstanceTypes(Listed word) noexcept
        : value_(AllowsMultipleInstanceTypes::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AllowsMultipleInstanceTypes(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AllowsMultipleInstanceTypes)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 5,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "offon",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AllowsMultipleInstanceTypes(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
