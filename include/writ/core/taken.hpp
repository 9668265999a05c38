// SPDX-License-Identifier: BSL-1.0
/// What a member takes of what is written in its place.
#ifndef WRIT_CORE_TAKEN_HPP
#define WRIT_CORE_TAKEN_HPP

#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// A `Given` goes into a `Value` as it is, also where only the running program knows it: whatever it
// is, it is right.
template <class Given, class Value>
concept TakenAsItIs = requires {
    requires Value::template takes_all_of<Given>;
};

// A number goes into a `Value` only where the compiler knows it, and checks it.
template <class Given, class Value>
concept TakenAsConstant = std::is_integral_v<Given> && !TakenAsItIs<Given, Value> &&
                          std::is_constructible_v<Value, const Given&>;

// What `unlisted` makes of a literal that goes into a `Value`.
template <class Given, class Value>
concept TakenAsUnlisted = requires {
    requires Given::template becomes<Value>;
};

// A literal: a text, such a number, or either as `unlisted` hands it on.
template <class Given, class Value>
concept TakenAsLiteral = (std::is_array_v<Given> && std::is_constructible_v<Value, const Given&>) ||
                         TakenAsConstant<Given, Value> || TakenAsUnlisted<Given, Value>;

// An optional, such as `std::optional<Value>`, whose content goes into a `Value`; no result, whose
// error would be lost.
template <class Other, class Value>
concept ValueOrNothing = requires(const Other& other) {
    requires std::is_same_v<decltype(other.has_value()), bool>;
    requires std::is_same_v<std::remove_cvref_t<decltype(*other)>, Value> ||
        TakenAsItIs<std::remove_cvref_t<decltype(*other)>, Value>;
}
&&!requires(const Other& other) {
    other.error();
};

// A text that only the running program knows, where only a literal goes: `Value::parse` takes it.
template <class Given, class Value>
concept TakenByParse = (std::is_pointer_v<Given> ||
                        requires(const Given& given) { given.data(); }) &&
                       std::is_convertible_v<const Given&, std::string_view> &&
                       !TakenAsUnlisted<Given, Value>;

// A number where a text goes.
template <class Given, class Value>
concept NumberForText = (std::is_arithmetic_v<Given> || std::is_enum_v<Given>) &&
                        !std::is_constructible_v<Value, const Given&> &&
                        std::is_constructible_v<Value, const char (&)[2]>;

// A text where a number goes.
template <class Given, class Value>
concept TextForNumber = std::is_array_v<Given> && !std::is_constructible_v<Value, const Given&> &&
                        std::is_constructible_v<Value, const int&>;

// What `parse` gives, which may have refused.
template <class Given, class Value>
concept GivenByParse = requires(const Given& given) {
    given.error();
    requires std::is_same_v<std::remove_cvref_t<decltype(*given)>, Value>;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
