// SPDX-License-Identifier: BSL-1.0
/// What a reader starts from: a request none of whose parameters has been read yet.
#ifndef WRIT_CORE_BLANK_HPP
#define WRIT_CORE_BLANK_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

/// Stands for a parameter that has not been read yet, required or not. Rules object to no such
/// value, and no request that holds one is ever handed to a caller. Only `make_blank` makes one.
class Blank {
    constexpr Blank() noexcept = default;

    template <class Aggregate, std::size_t... Index>
    friend constexpr auto make_blank_with(std::index_sequence<Index...>) noexcept;

public:
    /// Left out, where that is possible. What is required is made of a `Blank` itself.
    template <class Member>
        requires requires {
            Member{};
        }
    constexpr operator Member() const noexcept { return Member{}; }
};

/// An `Aggregate` whose members up to the last required one hold nothing yet; the others are left
/// out. Nothing, if there is no such.
template <class Aggregate, std::size_t... Index>
constexpr auto make_blank_with(std::index_sequence<Index...>) noexcept {
    if constexpr (requires { Aggregate{(static_cast<void>(Index), Blank())...}; }) {
        return Aggregate{(static_cast<void>(Index), Blank())...};
    } else if constexpr (sizeof...(Index) < 128) {
        return make_blank_with<Aggregate>(std::make_index_sequence<sizeof...(Index) + 1>());
    }
}

/// An `Aggregate` that holds nothing yet.
template <class Aggregate>
constexpr Aggregate make_blank() noexcept {
    using Made = decltype(make_blank_with<Aggregate>(std::index_sequence<>()));
    // Said here and not where the search ends, which is 128 lines deeper.
    static_assert(std::is_same_v<Made, Aggregate>,
                  "a struct of parameters is an aggregate, and each member that is not Required "
                  "has a default");
    if constexpr (std::is_same_v<Made, Aggregate>) {
        return make_blank_with<Aggregate>(std::index_sequence<>());
    }
}

/// The same, to be looked at.
template <class Aggregate>
inline constexpr Aggregate blank = make_blank<Aggregate>();

/// A value that holds nothing yet: unchecked and empty; or a structure of such, or an empty list.
template <class Value>
constexpr Value blank_value() noexcept {
    if constexpr (requires { Value::unchecked({}); }) {
        return Value::unchecked({});
    } else {
        return make_blank<Value>();
    }
}

// Makes a state, such as an encryption, of what the wire says; nobody else can, so that what a
// state forbids cannot be written down.
struct StateMaker {
    template <class State>
    static constexpr State make(const typename State::Parameters& parameters) noexcept {
        return State(parameters);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
