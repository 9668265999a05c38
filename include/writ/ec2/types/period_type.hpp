// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PeriodType.
#ifndef WRIT_EC2_TYPES_PERIOD_TYPE_HPP
#define WRIT_EC2_TYPES_PERIOD_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for PeriodType, such as `five-minutes`. Each is
/// a constant, `five-minutes` as `five_minutes`. A literal is compared with them; at run time a
/// word that is not listed gets an advice.
class PeriodType : public Word<PeriodType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        fifteen_minutes, five_minutes, one_day, one_hour, one_week, three_hours,
    };

    /// This word.
    constexpr PeriodType(Listed word) noexcept : value_(PeriodType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PeriodType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PeriodType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 27, 34, 42, 50, 61,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "fifteen-minutesfive-minutesone-dayone-hourone-weekthree-hours",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PeriodType(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
