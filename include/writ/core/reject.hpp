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

/// The compiler ends here when a literal is no `Value`; `Fault` tells why, and the documentation
/// of `Value` tells what to write instead. Never defined.
template <class Value, auto Fault>
void malformed();

/// The compiler ends here when a request breaks `Rule`; its `reason` tells what to do. Never
/// defined.
template <class Rule>
void request_breaks_rule();

/// The compiler ends here when a required yes/no parameter is given a `YesNo` in which nothing is
/// said: say `true` or `false`. `Reason` is the tag of the member. Never defined.
template <class Reason>
void required_parameter_says_nothing();

namespace detail {

// A type can be printed by every compiler, a value in a variable by none: so each fault that the
// type has is compared with the one found.
template <class Value, std::size_t... Index>
consteval void reject(typename Value::fault_type fault, std::index_sequence<Index...>) {
    using Fault = typename Value::fault_type;
    ((fault == static_cast<Fault>(Index + 1) ? malformed<Value, static_cast<Fault>(Index + 1)>()
                                             : void()),
     ...);
}

}  // namespace detail

/// Stops the compiler with the name of `fault`, unless it is `none`.
template <class Value>
consteval void reject(typename Value::fault_type fault) {
    if (fault != typename Value::fault_type{}) {
        detail::reject<Value>(fault, std::make_index_sequence<std::size(Value::reasons)>{});
    }
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
