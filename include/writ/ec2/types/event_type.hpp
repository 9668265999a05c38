// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of EventType.
#ifndef WRIT_EC2_TYPES_EVENT_TYPE_HPP
#define WRIT_EC2_TYPES_EVENT_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for EventType: `instanceChange`,
/// `fleetRequestChange`, `error` and `information`. Each is a constant. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class EventType : public Word<EventType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        error, fleetRequestChange, information, instanceChange,
    };

    /// This word.
    constexpr EventType(Listed word) noexcept : value_(EventType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EventType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EventType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        5, 23, 34, 48,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "errorfleetRequestChangeinformationinstanceChange",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit EventType(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
