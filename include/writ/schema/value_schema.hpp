// SPDX-License-Identifier: BSL-1.0
/// A value type as data: what a program can ask of a parameter without knowing its type.
#ifndef WRIT_SCHEMA_VALUE_SCHEMA_HPP
#define WRIT_SCHEMA_VALUE_SCHEMA_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/schema/table.hpp>
#include <writ/schema/type_name.hpp>
#include <writ/text/word_list.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>
#include <writ/value/whole_number.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// What is wrong with a text as a value.
struct ValueFault {
    std::uint8_t fault = 0;  // its place in the type's reasons, from 1; 0 if nothing is
    std::size_t offset = 0;
};

}  // namespace detail

/// What is known of a value type.
struct ValueSchema {
    /// Its name without the namespace: `ImageId`.
    std::string_view name;
    /// What its values are.
    ValueKind kind = ValueKind::text;
    /// Between what they lie, as far as that is known.
    Limits limits{};
    /// Whether a checked value needs no escape in a query string.
    bool is_unreserved = false;
    /// Why a text is none, in the order of the type's faults.
    const Reason* reasons = nullptr;
    /// For writ itself: makes of a text the value at `place`, in which there is one; or tells what
    /// is wrong with it.
    detail::ValueFault (*parse_into)(const ValueSchema& schema, std::string_view text,
                                     void* place) noexcept = nullptr;
    /// The words that are listed; null if it is no word.
    const WordList* words = nullptr;
    /// Why its values can be in doubt, in the order of its `doubts`; null if they cannot. A value
    /// whose state is 2 + n is in doubt for the reason at n, counted from 0.
    const Reason* const* doubts = nullptr;
    /// How many reasons there are.
    std::size_t doubt_count = 0;
};

namespace detail {

template <class Value>
ValueFault parse_into(const ValueSchema&, std::string_view text, void* place) noexcept {
    const auto parsed = Value::parse(text);
    if (!parsed) {
        return {static_cast<std::uint8_t>(parsed.error().fault), parsed.error().offset};
    }
    std::memcpy(place, &*parsed, sizeof(Value));
    return {};
}

// The same for all types of words, of which there are hundreds.
inline ValueFault parse_word_into(const ValueSchema& schema, std::string_view text,
                                  void* place) noexcept {
    const WordFlaw found = inspect_word(text);
    if (found.fault != 0) return {found.fault, found.offset};
    const std::size_t doubt = word_doubt(*schema.words, text);
    const ValueText word{text, static_cast<std::uint8_t>(right_state + doubt)};
    std::memcpy(place, &word, sizeof(word));
    return {};
}

template <class Value>
constexpr Limits limits_of() noexcept {
    if constexpr (requires { Value::limits; }) {
        return Value::limits;
    } else if constexpr (requires { Value::least; }) {
        return {Value::least, Value::most};
    } else {
        return {};
    }
}

// What a value type is called: one that only adds limits like the one that it adds them to.
template <class Value>
constexpr std::string_view value_type_name() noexcept {
    if constexpr (requires { typename Value::unlimited_type; }) {
        return type_name<typename Value::unlimited_type>;
    } else {
        return type_name<Value>;
    }
}

// What values of a kind hold, and nothing else, so that a pointer to a value is one to that.
template <ValueKind Kind>
struct HeldBy {
    using type = ValueText;
};
template <>
struct HeldBy<ValueKind::number> {
    using type = ValueNumber;
};
template <>
struct HeldBy<ValueKind::yes_no> {
    using type = YesNo;
};

template <class Value>
constexpr ValueSchema describe_value() noexcept {
    static_assert(std::is_standard_layout_v<Value> &&
                      sizeof(Value) == sizeof(typename HeldBy<Value::kind>::type),
                  "a value type holds a ValueText or a ValueNumber, and nothing else");
    ValueSchema schema{value_type_name<Value>(), Value::kind, limits_of<Value>(),
                       is_unreserved<Value>};
    schema.reasons = Value::reasons;
    if constexpr (requires { typename Value::Listed; }) {
        schema.parse_into = parse_word_into;
        schema.words = &Value::list;
    } else {
        schema.parse_into = parse_into<Value>;
    }
    if constexpr (CanBeInDoubt<Value>) {
        schema.doubts = DoubtReasons<typename Value::doubts>::all;
        schema.doubt_count = DoubtReasons<typename Value::doubts>::count;
    }
    return schema;
}

}  // namespace detail

/// What is known of `Value`, a value type.
template <class Value>
inline constexpr ValueSchema value_schema_of = detail::describe_value<Value>();

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
