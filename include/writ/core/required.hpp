// SPDX-License-Identifier: BSL-1.0
/// A parameter that must be given: leaving it out does not compile.
#ifndef WRIT_CORE_REQUIRED_HPP
#define WRIT_CORE_REQUIRED_HPP

#include <cstddef>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/taken.hpp>
#include <writ/core/temporary.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {
struct RequiredPlace;
}

/// A `Value` without a default. `Reason` is a tag whose name compilers print when the member is
/// left out, and also when its literal is malformed or members are out of order; so it says no more
/// than what is true in each case: `Required<Region, struct SourceRegion_given_right_and_in_order>
/// source_region;`.
template <class Value, class Reason>
class Required {
public:
    /// Leaving a required parameter out is an error that names `Reason`.
    Required() = delete;  // required: it is left out, or members are out of order

    /// This value.
    constexpr Required(const Value& value) noexcept : value_(value) {}

    /// This literal, checked by the compiler as `Value` checks it.
    template <std::size_t Size>
    consteval Required(const char (&literal)[Size]) noexcept : value_(literal) {}
    WRIT_MALFORMED_TWIN(Value, value_(literal),
                        template <std::size_t Size> consteval Required(const char (&literal)[Size]))

    /// This literal number, checked by the compiler as `Value` checks it.
    template <detail::TakenAsConstant<Value> Number>
    consteval Required(const Number& literal) noexcept : value_(literal) {}
    WRIT_MALFORMED_TWIN(Value, value_(literal),
                        template <detail::TakenAsConstant<Value> Number>
                        consteval Required(const Number& literal))

    /// What `unlisted` makes of a literal.
    template <detail::TakenAsUnlisted<Value> Literal>
    consteval Required(const Literal& literal) noexcept : value_(literal) {}
    WRIT_MALFORMED_TWIN(Value, value_(literal),
                        template <detail::TakenAsUnlisted<Value> Literal>
                        consteval Required(const Literal& literal))

    /// A `bool`, or a number of a type of which `Value` takes every number.
    template <detail::TakenAsItIs<Value> Given>
    constexpr Required(Given given) noexcept : value_(given) {}

    /// Refused: only literals are checked by the compiler.
    template <detail::TakenByParse<Value> Text>
    Required(const Text&) = delete;  // not a literal: parse it first, then give what was parsed

    /// Refused: `parse` may have found a fault.
    template <detail::GivenByParse<Value> Parsed>
    Required(const Parsed&) = delete;  // parse may refuse: if (parsed), give *parsed

    /// Refused: a text goes here.
    template <detail::NumberForText<Value> Number>
    Required(const Number&) = delete;  // a text goes here, in quotes: no number, no enumeration

    /// Refused: a number goes here.
    template <detail::TextForNumber<Value> Text>
    Required(const Text&) = delete;  // a number goes here, without quotes

    /// For readers only: a place that is filled later, or named as missing.
    constexpr Required(detail::Blank) noexcept : value_(detail::blank_value<Value>()) {}

    /// The value.
    constexpr const Value& operator*() const& noexcept WRIT_LIFETIMEBOUND { return value_; }

    /// The value, out of what is gone at the end of the line.
    constexpr Value operator*() const&& noexcept { return value_; }

    /// A member of the value.
    constexpr const Value* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &value_; }

    /// The same of a value that gives out nothing of itself; any other must have a name first.
    template <class Held = Value>
    constexpr const Held* operator->() const&& noexcept WRIT_LIFETIMEBOUND {
        detail::refuse_member_of_temporary<Held>();
        return &value_;
    }

    /// The value, where a `Value` is wanted.
    constexpr operator const Value&() const& noexcept WRIT_LIFETIMEBOUND { return value_; }

    /// The same, out of what is gone at the end of the line.
    constexpr operator Value() const&& noexcept { return value_; }

private:
    friend struct detail::RequiredPlace;

    Value value_;
};

namespace detail {

// Where the value of a `Required` is, for who fills it.
struct RequiredPlace {
    template <class Value, class Why>
    static constexpr Value* of(Required<Value, Why>& required) noexcept {
        return &required.value_;
    }
};

}  // namespace detail

/// A list without a default, which must have an element: `check` tells of an empty one. It is made
/// of what a `List` is made of.
template <class Element, class Reason>
class Required<List<Element>, Reason> : public List<Element> {
public:
    /// Leaving a required parameter out is an error that names `Reason`.
    Required() = delete;  // required: it is left out, or members are out of order

    /// Views an array or a container, as a `List` does.
    using List<Element>::List;

    /// This list.
    constexpr Required(const List<Element>& list) noexcept : List<Element>(list) {}

    /// These literals: `list_of<"...", "...">`.
    template <detail::ListLiteral... Literal>
    constexpr Required(const detail::ListOf<Literal...>& literals) noexcept
        : List<Element>(literals) {}

    /// For readers only: a place that is filled later, or named as missing.
    constexpr Required(detail::Blank) noexcept {}

    /// The list.
    constexpr List<Element> operator*() const noexcept { return *this; }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
