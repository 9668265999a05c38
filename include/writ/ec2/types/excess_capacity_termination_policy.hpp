// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ExcessCapacityTerminationPolicy.
#ifndef WRIT_EC2_TYPES_EXCESS_CAPACITY_TERMINATION_POLICY_HPP
#define WRIT_EC2_TYPES_EXCESS_CAPACITY_TERMINATION_POLICY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for ExcessCapacityTerminationPolicy:
/// `noTermination` and `default`. Each is a constant, `default` as `default_`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class ExcessCapacityTerminationPolicy : public Word<ExcessCapacityTerminationPolicy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_, noTermination,
    };

    /// This word.
    constexpr ExcessCapacityTerminationPolicy(Listed word) noexcept
        : value_(ExcessCapacityTerminationPolicy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ExcessCapacityTerminationPolicy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ExcessCapacityTerminationPolicy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 20,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "defaultnoTermination",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ExcessCapacityTerminationPolicy(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
