// SPDX-License-Identifier: BSL-1.0
/// A value, or the reason why there is none.
#ifndef WRIT_CORE_RESULT_HPP
#define WRIT_CORE_RESULT_HPP

#include <type_traits>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// Says that a `Result` gets what a function makes, without a copy of it.
struct MadeBy {};

}  // namespace detail

/// Holds a `Value` or an `Error`, never both; nothing is thrown and nothing is allocated.
/// Reading the one that is not there is undefined, as for `std::expected`: ask first.
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

    /// The result of something that went well: what `make()` makes, in its place at once.
    template <class Make>
    constexpr Result(detail::MadeBy, const Make& make) noexcept
        : value_(make()), has_value_(true) {}

    /// Whether the value is there.
    constexpr bool has_value() const noexcept { return has_value_; }

    /// Whether the value is there.
    constexpr explicit operator bool() const noexcept { return has_value_; }

    /// The value, which must be there.
    constexpr const Value& operator*() const noexcept { return value_; }

    /// A member of the value, which must be there.
    constexpr const Value* operator->() const noexcept { return &value_; }

    /// The error, which must be there.
    constexpr const Error& error() const noexcept { return error_; }

private:
    union {
        Value value_;
        Error error_;
    };
    bool has_value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
