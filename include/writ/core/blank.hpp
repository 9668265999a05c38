// SPDX-License-Identifier: BSL-1.0
/// What a reader starts from: a request none of whose parameters has been read yet.
#ifndef WRIT_CORE_BLANK_HPP
#define WRIT_CORE_BLANK_HPP

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

/// Stands for a required parameter that has not been read yet. Rules object to no such value,
/// and no request that holds one is ever handed to a caller. Only `make_blank` makes one.
class Blank {
    constexpr Blank() noexcept = default;

    template <class Aggregate>
    friend constexpr Aggregate make_blank() noexcept;
};

/// An `Aggregate` whose required members, which stand first, hold nothing yet; the others are
/// left out.
template <class Aggregate>
constexpr Aggregate make_blank() noexcept {
    constexpr Blank blank;
    if constexpr (requires { Aggregate{}; }) {
        return Aggregate{};
    } else if constexpr (requires { Aggregate{blank}; }) {
        return Aggregate{blank};
    } else if constexpr (requires { Aggregate{blank, blank}; }) {
        return Aggregate{blank, blank};
    } else if constexpr (requires { Aggregate{blank, blank, blank}; }) {
        return Aggregate{blank, blank, blank};
    } else {
        return Aggregate{blank, blank, blank, blank};
    }
}

/// A value that holds nothing yet: unchecked and empty; or a structure of such.
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
