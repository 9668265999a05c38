// SPDX-License-Identifier: BSL-1.0
/// The one way to refuse at compile time: a call that cannot be evaluated, whose template
/// arguments are the words that the compiler prints.
#ifndef WRIT_CORE_REJECT_HPP
#define WRIT_CORE_REJECT_HPP

#include <cstddef>
#include <string_view>
#include <utility>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

// Both are defined, and nothing here is consteval: in a member's default and in some other places
// Clang 14 and 16 make what is right only when the program runs, and that must link.

/// The compiler ends here when a literal is no `Value`; `Fault` tells why, and the documentation
/// of `Value` tells what to write instead. Where Clang 14 or 16 lets a wrong literal pass, in a
/// member's default or in a global that is not constexpr, the program ends here when it makes it.
template <class Value, auto Fault>
[[gnu::cold, gnu::noinline]] void malformed() noexcept {
    __builtin_trap();
}

/// The compiler ends here when a request breaks `Rule`; its `reason` tells what to do.
template <class Rule>
[[gnu::cold, gnu::noinline]] void request_breaks_rule() noexcept {
    __builtin_trap();
}

/// The compiler ends here when a required yes/no parameter is given a `YesNo` in which nothing is
/// said: say `true` or `false`. `Reason` is the tag of the member. Never defined.
template <class Reason>
void required_parameter_says_nothing();

namespace detail {

// A type can be printed by every compiler, a value in a variable by none: so each fault that the
// type has is compared with the one found.
template <class Value, std::size_t... Index>
constexpr void reject(typename Value::fault_type fault, std::index_sequence<Index...>) {
    using Fault = typename Value::fault_type;
    ((fault == static_cast<Fault>(Index + 1) ? malformed<Value, static_cast<Fault>(Index + 1)>()
                                             : void()),
     ...);
}

}  // namespace detail

/// Stops the compiler with the name of `fault`, unless it is `none`.
template <class Value>
constexpr void reject(typename Value::fault_type fault) {
    if (fault != typename Value::fault_type{}) {
        detail::reject<Value>(fault, std::make_index_sequence<std::size(Value::reasons)>{});
    }
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
