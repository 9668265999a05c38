// SPDX-License-Identifier: BSL-1.0
/// A parameter that may be left out.
#ifndef WRIT_CORE_OPTIONAL_HPP
#define WRIT_CORE_OPTIONAL_HPP

#include <new>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/core/taken.hpp>
#include <writ/core/temporary.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {
struct OptionalPlace;
}

/// A `Value` or nothing. Unlike `std::optional` it takes a literal wherever the value does, and
/// has it checked by the compiler.
template <class Value>
class Optional {
public:
    /// Nothing: the parameter is not sent.
    constexpr Optional() noexcept : nothing_(), has_value_(false) {}

    /// This value.
    constexpr Optional(const Value& value) noexcept : value_(value), has_value_(true) {}

    /// This literal, checked by the compiler as `Value` checks it.
    template <detail::TakenAsLiteral<Value> Literal>
    consteval Optional(const Literal& literal) noexcept : value_(literal), has_value_(true) {}
    WRIT_MALFORMED_TWIN(Value, value_(literal),
                        template <detail::TakenAsLiteral<Value> Literal>
                        consteval Optional(const Literal& literal))

    /// A number of a type of which `Value` takes every number.
    template <detail::TakenAsItIs<Value> Given>
    constexpr Optional(Given given) noexcept : value_(given), has_value_(true) {}

    /// What is in a `std::optional` or its like, or nothing.
    template <detail::ValueOrNothing<Value> Other>
    constexpr Optional(const Other& other) noexcept
        : Optional(other.has_value() ? Optional(Value(*other)) : Optional()) {}

    /// Refused: only literals are checked by the compiler.
    template <detail::TakenByParse<Value> Text>
    Optional(const Text&) = delete;  // not a literal: parse it first, then give what was parsed

    /// Refused: `parse` may have found a fault.
    template <detail::GivenByParse<Value> Parsed>
    Optional(const Parsed&) = delete;  // parse may refuse: if (parsed), give *parsed

    /// Refused: a text goes here.
    template <detail::NumberForText<Value> Number>
    Optional(const Number&) = delete;  // a text goes here, in quotes: no number, no enumeration

    /// Refused: a number goes here.
    template <detail::TextForNumber<Value> Text>
    Optional(const Text&) = delete;  // a number goes here, without quotes

    /// Whether there is a value.
    constexpr bool has_value() const noexcept { return has_value_; }

    /// Whether there is a value.
    constexpr explicit operator bool() const noexcept { return has_value_; }

    /// The value, which must be there.
    constexpr const Value& operator*() const& noexcept WRIT_LIFETIMEBOUND {
        if (!has_value_) detail::optional_holds_no_value();
        return value_;
    }

    /// The value, which must be there, out of what is gone at the end of the line.
    constexpr Value operator*() const&& noexcept { return **this; }

    /// A member of the value, which must be there.
    constexpr const Value* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &**this; }

    /// The same of a value that gives out nothing of itself; any other must have a name first.
    template <class Held = Value>
    constexpr const Held* operator->() const&& noexcept WRIT_LIFETIMEBOUND {
        detail::refuse_member_of_temporary<Held>();
        return &**this;
    }

    /// The value, or `other` if there is none.
    constexpr Value value_or(const Value& other) const noexcept {
        return has_value_ ? value_ : other;
    }

    /// Whether both have the same value, or both have none.
    friend constexpr bool operator==(const Optional& left, const Optional& right) noexcept {
        return left.has_value_ == right.has_value_ &&
               (!left.has_value_ || left.value_ == right.value_);
    }

private:
    friend struct detail::OptionalPlace;

    union {
        char nothing_;
        Value value_;
    };
    bool has_value_;
};

namespace detail {

// Where the value of an `Optional` is or would be.
struct OptionalPlace {
    template <class Value>
    static constexpr const Value* of(const Optional<Value>& optional) noexcept {
        return &optional.value_;
    }

    // The same, for who makes the value there, and then says at `flag` that there is one.
    template <class Value>
    static constexpr Value* of(Optional<Value>& optional) noexcept {
        return &optional.value_;
    }

    template <class Value>
    static constexpr bool* flag(Optional<Value>& optional) noexcept {
        return &optional.has_value_;
    }

    // Makes a value in its place, of one that holds nothing.
    template <class Value>
    static constexpr void make(Optional<Value>& optional) noexcept {
        if (std::is_constant_evaluated()) {
            optional = Value();
        } else {
            ::new (static_cast<void*>(&optional.value_)) Value();
            optional.has_value_ = true;
        }
    }
};

// Whether an `Optional<Value>` holds its value first and behind it, so many bytes on, whether that
// is there: then both can be found by who only knows how large a `Value` is.
template <class Value>
constexpr bool holds_value_first() noexcept {
    return std::is_standard_layout_v<Optional<Value>> &&
           sizeof(Optional<Value>) == sizeof(Value) + alignof(Value);
}

}  // namespace detail

/// `text` as a `Value`, or what is wrong with it; nothing if it is empty, or if there is none: a
/// null pointer, such as `std::getenv` returns, or an optional without one.
/// `parse_unless_empty<Description>(text)` goes into an `Optional<Description>`.
template <class Value, class Text>
constexpr Result<Optional<Value>, Malformed<Value>> parse_unless_empty(Text&& text) noexcept {
    if constexpr (requires { text.has_value(); }) {
        static_assert(
            !requires { text.error(); },
            "ask the result whether it has a value first: its error would be lost");
        if (!text.has_value()) return Optional<Value>();
        return parse_unless_empty<Value>(*static_cast<Text&&>(text));
    } else {
        if constexpr (std::is_pointer_v<std::remove_cvref_t<Text>>) {
            if (text == nullptr) return Optional<Value>();
        }
        if (std::string_view(text).empty()) return Optional<Value>();
        const auto parsed = Value::parse(static_cast<Text&&>(text));
        if (!parsed) return parsed.error();
        return Optional<Value>(*parsed);
    }
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
