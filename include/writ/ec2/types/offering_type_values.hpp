// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of OfferingTypeValues.
#ifndef WRIT_EC2_TYPES_OFFERING_TYPE_VALUES_HPP
#define WRIT_EC2_TYPES_OFFERING_TYPE_VALUES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for OfferingTypeValues, such as `Heavy
/// Utilization`. Each is a constant, `Heavy Utilization` as `Heavy_Utilization`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class OfferingTypeValues : public Word<OfferingTypeValues> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        All_Upfront, Heavy_Utilization, Light_Utilization, Medium_Utilization, No_Upfront,
        Partial_Upfront,
    };

    /// This word.
    constexpr OfferingTypeValues(Listed word) noexcept : value_(OfferingTypeValues::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval OfferingTypeValues(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(OfferingTypeValues)

private:
    static constexpr std::uint16_t ends[] = {
        11, 28, 45, 63, 73, 88,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "All UpfrontHeavy UtilizationLight UtilizationMedium UtilizationNo UpfrontPartial Upfront",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit OfferingTypeValues(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
