// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityTenancy.
#ifndef WRIT_EC2_TYPES_CAPACITY_TENANCY_HPP
#define WRIT_EC2_TYPES_CAPACITY_TENANCY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for CapacityTenancy: `default` and `dedicated`.
/// Each is a constant, `default` as `default_`. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class CapacityTenancy : public Word<CapacityTenancy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        dedicated, default_,
    };

    /// This word.
    constexpr CapacityTenancy(Listed word) noexcept : value_(CapacityTenancy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityTenancy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityTenancy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "dedicateddefault",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityTenancy(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
