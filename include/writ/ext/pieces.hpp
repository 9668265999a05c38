// SPDX-License-Identifier: BSL-1.0
/// What is printed of values, places, faults and reasons, piece by piece.
#ifndef WRIT_EXT_PIECES_HPP
#define WRIT_EXT_PIECES_HPP

#include <concepts>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Each gives its object's text to `put`, a callable that takes a `std::string_view`.

// What stands for what is left out.
inline constexpr std::string_view left_out = "(nothing)";

// The text of a value; of a number, its decimal digits.
template <ValueType Value>
constexpr auto printed_text(const Value& value) noexcept {
    return value.text();
}
constexpr std::string_view printed_text(const YesNo& said) noexcept {
    return said.is_said() ? said.text() : left_out;
}

template <ValueType Value, class Put>
constexpr void each_piece(const Value& value, Put&& put) {
    const auto text = printed_text(value);
    put(std::string_view(text));
}

// The wire name: `TagSpecification.1.Tag.2.Key`
template <class Put>
constexpr void each_piece(const Place& place, Put&& put) {
    place.each_piece(put);
}

// The text, with its references replaced.
template <class Put>
constexpr void each_piece(const XmlText& text, Put&& put) {
    text.each_piece(put);
}

// What is spelt in a reply: an `XmlValue`, an `XmlBoolean`, an `XmlInteger`.
template <class Value>
concept SpeltInReply = requires(const Value& value) {
    { value.text() } -> std::same_as<XmlText>;
};

template <SpeltInReply Value, class Put>
constexpr void each_piece(const Value& value, Put&& put) {
    value.text().each_piece(put);
}

// A name and a value: `Name=My server`
template <class Put>
constexpr void each_piece(const Parameter& parameter, Put&& put) {
    put(parameter.name);
    put(std::string_view("="));
    put(parameter.value);
}

// The name of what is wrong, and what to do about it: `wrong_prefix: an image id begins with ami-`
template <class Put>
constexpr void each_piece(const Reason& reason, Put&& put) {
    put(reason.name);
    put(std::string_view(": "));
    put(reason.text);
}

// The same; there must be a fault.
template <class Value, class Put>
constexpr void each_piece(const Malformed<Value>& malformed, Put&& put) {
    each_piece(malformed.reason(), put);
}

// The same, behind the parameter: `SourceImageId: wrong_prefix: an image id begins with ami-`
template <class Put>
constexpr void each_piece(const Fault& fault, Put&& put) {
    each_piece(fault.parameter, put);
    put(std::string_view(": "));
    each_piece(*fault.reason, put);
}

// What has a text that is printed in pieces.
template <class Object>
concept HasPieces = requires(const Object& object, void (*put)(std::string_view)) {
    detail::each_piece(object, put);
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
