// SPDX-License-Identifier: BSL-1.0
/// A value, or the reason why there is none.
#ifndef WRIT_CORE_RESULT_HPP
#define WRIT_CORE_RESULT_HPP

#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/temporary.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// Says that what follows makes a value or an error in its place.
struct FilledBy {};

// Calls `function`, or reads the member that it points to, as `std::invoke` does.
template <class Function, class Argument>
constexpr decltype(auto) call(const Function& function, const Argument& argument) {
    if constexpr (std::is_member_function_pointer_v<Function>) {
        return (argument.*function)();
    } else if constexpr (std::is_member_object_pointer_v<Function>) {
        return (argument.*function);
    } else {
        return function(argument);
    }
}

// What such a call gives, to keep.
template <class Function, class Argument>
using CallResult = std::remove_cvref_t<decltype(call(std::declval<const Function&>(),
                                                     std::declval<const Argument&>()))>;

}  // namespace detail

/// Stands below.
template <class Value, class Error>
class Result;

namespace detail {

template <class Type, class Error>
inline constexpr bool is_result_with_error = false;
template <class Value, class Error>
inline constexpr bool is_result_with_error<Result<Value, Error>, Error> = true;

template <class Type, class Value>
inline constexpr bool is_result_with_value = false;
template <class Value, class Error>
inline constexpr bool is_result_with_value<Result<Value, Error>, Value> = true;

}  // namespace detail

/// Holds a `Value` or an `Error`, never both; nothing is thrown and nothing is allocated.
/// Reading the one that is not there stops the program, in every build type: ask first.
template <class Value, class Error>
class [[nodiscard]] Result {
    static_assert(std::is_trivially_destructible_v<Value> &&
                      std::is_trivially_destructible_v<Error>,
                  "a Result holds views and plain data, which need no destructor");

public:
    /// The result of something that went well.
    constexpr Result(const Value& value) noexcept : value_(value), has_value_(true) {}

    /// The result of something that did not.
    constexpr Result(const Error& error) noexcept : error_(error), has_value_(false) {}

    /// For writ itself: what `fill(call, place of the value, place of the error)` makes in one of
    /// them, when the program runs; it returns whether that is the value.
    template <class Call>
    Result(detail::FilledBy, bool (*fill)(const Call& call, void* value, void* error) noexcept,
           const Call& call) noexcept
        : nothing_(), has_value_(false) {
        make_by(fill, call);
    }

    /// Whether the value is there.
    constexpr bool has_value() const noexcept { return has_value_; }

    /// Whether the value is there.
    constexpr explicit operator bool() const noexcept { return has_value_; }

    /// The value, which must be there.
    constexpr const Value& operator*() const& noexcept WRIT_LIFETIMEBOUND {
        if (!has_value_) detail::result_holds_no_value();
        return value_;
    }

    /// The value, which must be there, out of a result that is gone at the end of the line.
    constexpr Value operator*() const&& noexcept { return **this; }

    /// A member of the value, which must be there.
    constexpr const Value* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &**this; }

    /// The same of a value that gives out nothing of itself; any other must have a name first.
    template <class Held = Value>
    constexpr const Held* operator->() const&& noexcept WRIT_LIFETIMEBOUND {
        detail::refuse_member_of_temporary<Held>();
        return &**this;
    }

    /// The error, which must be there.
    constexpr const Error& error() const& noexcept WRIT_LIFETIMEBOUND {
        if (has_value_) detail::result_holds_no_error();
        return error_;
    }

    /// The error, which must be there, out of a result that is gone at the end of the line.
    constexpr Error error() const&& noexcept { return error(); }

    /// The value, or `other` if there is none.
    constexpr Value value_or(const Value& other) const noexcept {
        return has_value_ ? value_ : other;
    }

    /// What `next(value)` gives, which is a `Result` with the same error; or the error.
    template <class Function>
    constexpr auto and_then(const Function& next) const {
        using Next = detail::CallResult<Function, Value>;
        static_assert(detail::is_result_with_error<Next, Error>,
                      "what and_then calls gives a Result with the same type of error");
        return has_value_ ? detail::call(next, value_) : Next(error_);
    }

    /// What `change(value)` gives, as a `Result` with the same error; or the error.
    template <class Function>
    constexpr auto transform(const Function& change) const {
        using Changed = Result<detail::CallResult<Function, Value>, Error>;
        return has_value_ ? Changed(detail::call(change, value_)) : Changed(error_);
    }

    /// The value; or what `otherwise(error)` gives, which is a `Result` with the same value.
    template <class Function>
    constexpr auto or_else(const Function& otherwise) const {
        using Next = detail::CallResult<Function, Error>;
        static_assert(detail::is_result_with_value<Next, Value>,
                      "what or_else calls gives a Result with the same type of value");
        return has_value_ ? Next(value_) : detail::call(otherwise, error_);
    }

private:
    // Not in the constructor's own list: there compilers warn of members that are not yet made.
    template <class Fill, class Call>
    void make_by(const Fill& fill, const Call& call) noexcept {
        has_value_ = fill(call, static_cast<void*>(&value_), static_cast<void*>(&error_));
    }

    union {
        char nothing_;
        Value value_;
        Error error_;
    };
    bool has_value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
