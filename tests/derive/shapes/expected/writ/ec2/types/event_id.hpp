// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an event.
#ifndef WRIT_EC2_TYPES_EVENT_ID_HPP
#define WRIT_EC2_TYPES_EVENT_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an event, such as `event-0abcdef1234567890`: `event-`, and after it letters and
/// digits.
class EventId : public PrefixedId<EventId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "event-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EventId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EventId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "an event id begins with event-, such as event-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind event-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind event- an event id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit EventId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
