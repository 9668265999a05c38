// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of WeekDay.
#ifndef WRIT_EC2_TYPES_WEEK_DAY_HPP
#define WRIT_EC2_TYPES_WEEK_DAY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for WeekDay, such as `sunday`. Each is a
/// constant. A literal is compared with them; at run time a word that is not listed gets an advice.
class WeekDay : public Word<WeekDay> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        friday, monday, saturday, sunday, thursday, tuesday, wednesday,
    };

    /// This word.
    constexpr WeekDay(Listed word) noexcept : value_(WeekDay::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval WeekDay(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(WeekDay)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 12, 20, 26, 34, 41, 50,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "fridaymondaysaturdaysundaythursdaytuesdaywednesday",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit WeekDay(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
