// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ArchitectureValues.
#ifndef WRIT_EC2_TYPES_ARCHITECTURE_VALUES_HPP
#define WRIT_EC2_TYPES_ARCHITECTURE_VALUES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for ArchitectureValues, such as `i386`. Each is
/// a constant, `i386` as `i386_`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class ArchitectureValues : public Word<ArchitectureValues> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        arm64, arm64_mac, i386_, x86_64, x86_64_mac,
    };

    /// This word.
    constexpr ArchitectureValues(Listed word) noexcept : value_(ArchitectureValues::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ArchitectureValues(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ArchitectureValues)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        5, 14, 18, 24, 34,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "arm64arm64_maci386x86_64x86_64_mac",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ArchitectureValues(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
