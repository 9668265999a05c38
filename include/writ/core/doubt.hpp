// SPDX-License-Identifier: BSL-1.0
/// What is odd about a value by itself, though it is well-formed.
#ifndef WRIT_CORE_DOUBT_HPP
#define WRIT_CORE_DOUBT_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The base of a doubt: an advice that a value has about itself, in whatever request it stands. A
/// value in doubt is sent like any other. Nobody would read the advice about a literal, so that
/// one in doubt stops the compiler; `unlisted` takes it all the same.
///
/// A doubt is a struct whose name reads as what is odd. It has
/// - `reason`: its name again, and the sentence;
/// - `source`: where the fact comes from, and of when;
/// - a `stops_compiler` of its own, if a literal that is in it shall not stop the compiler.
///
/// A value type that has doubts lists them as its `doubts`, and `doubt_of(text)` tells which of
/// them a text is in that its grammar has passed: its place in the list, from 1, or 0 for none.
struct Doubt {
    /// Always: it refuses nothing at run time.
    static constexpr bool is_advice = true;
    /// Whether a literal that is in it stops the compiler.
    static constexpr bool stops_compiler = true;
};

/// The doubts of a value type. A value is in one of them at most.
template <class... Listed>
struct Doubts {};

namespace detail {

// What a value remembers of the look that was taken at it: that there was none, that `unlisted` let
// it through whatever doubt it is in, that it is right, or, in what is higher, which of the doubts
// of its type it is in; or that a reply has it and it is malformed, of which the request must hear
// that it goes into. That is the highest, so that one comparison tells who has nothing to say.
inline constexpr std::uint8_t unchecked_state = 0;
inline constexpr std::uint8_t unlisted_state = 1;
inline constexpr std::uint8_t right_state = 2;
inline constexpr std::uint8_t malformed_state = UINT8_MAX;

template <class Value>
concept CanBeInDoubt = requires {
    typename Value::doubts;
};

// The state of a value whose grammar has passed `looked_at`, its text or its number.
template <class Value, class LookedAt>
constexpr std::uint8_t state_of([[maybe_unused]] const LookedAt& looked_at) noexcept {
    if constexpr (CanBeInDoubt<Value>) {
        return static_cast<std::uint8_t>(right_state + Value::doubt_of(looked_at));
    } else {
        return right_state;
    }
}

// The reasons of doubts, in their order.
template <class Listed>
struct DoubtReasons;
template <class... Listed>
struct DoubtReasons<Doubts<Listed...>> {
    static_assert(sizeof...(Listed) != 0, "a value type without doubts has no list of them");
    static_assert(sizeof...(Listed) < malformed_state - right_state,
                  "a value keeps its doubt in a byte");

    static constexpr std::size_t count = sizeof...(Listed);
    static constexpr const Reason* all[count] = {&Listed::reason...};
};

// Why a `Value` of this state is in doubt; nothing if it is not.
template <class Value>
constexpr OptionalReference<Reason> doubt_in([[maybe_unused]] std::uint8_t state) noexcept {
    if constexpr (CanBeInDoubt<Value>) {
        if (state > right_state && state != malformed_state) {
            return *DoubtReasons<typename Value::doubts>::all[state - right_state - 1];
        }
    }
    return {};
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
