// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ApplyCancellationCharges.
#ifndef WRIT_EC2_TYPES_APPLY_CANCELLATION_CHARGES_HPP
#define WRIT_EC2_TYPES_APPLY_CANCELLATION_CHARGES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for ApplyCancellationCharges:
/// `commitment-wind-down`. It is a constant, `commitment-wind-down` as `commitment_wind_down`. A
/// literal is compared with it; at run time a word that is not listed gets an advice.
class ApplyCancellationCharges : public Word<ApplyCancellationCharges> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        commitment_wind_down,
    };

    /// This word.
    constexpr ApplyCancellationCharges(Listed word) noexcept
        : value_(ApplyCancellationCharges::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ApplyCancellationCharges(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ApplyCancellationCharges)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        20,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "commitment-wind-down",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ApplyCancellationCharges(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
