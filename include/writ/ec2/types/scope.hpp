// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of Scope.
#ifndef WRIT_EC2_TYPES_SCOPE_HPP
#define WRIT_EC2_TYPES_SCOPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for Scope: `Availability Zone` and `Region`.
/// Each is a constant, `Availability Zone` as `Availability_Zone`. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class Scope : public Word<Scope> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        Availability_Zone, Region,
    };

    /// This word.
    constexpr Scope(Listed word) noexcept : value_(Scope::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Scope(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Scope)

private:
    static constexpr std::uint16_t ends[] = {
        17, 23,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "Availability ZoneRegion",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit Scope(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
