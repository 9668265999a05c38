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

/// A scope, such as `Availability Zone`: a constant, or a literal that is compared with the 2 words
/// of the service model (botocore 1.43.67, 2026-08-07). Another one at run time is an advice.
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
