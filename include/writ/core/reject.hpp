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

// All are defined, and nothing here is consteval: in a member's default and in some other places
// Clang 14 to 16 make what is right only when the program runs, and that must link.

/// The compiler ends here when a literal is no `Value`; `Fault` tells why, and the documentation
/// of `Value` tells what to write instead. Where Clang 14 to 16 let a literal pass, the linker ends
/// in `literal_is_malformed`, below.
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
/// said: say `true` or `false`. `Reason` is the tag of the member.
template <class Reason>
[[gnu::cold, gnu::noinline]] void required_parameter_says_nothing() noexcept {
    __builtin_trap();
}

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

namespace detail {

// Never defined: where Clang 14 to 16 check a literal only when the program runs, in a member's
// default say, a wrong one does not link.
template <class Value>
void literal_is_malformed() noexcept;

// Whether the compiler refuses `literal` as a `Value`.
template <class Value, class Literal>
constexpr bool is_malformed(const Literal& literal) noexcept {
    if constexpr (requires { Value::is_malformed_literal(literal); }) {
        return Value::is_malformed_literal(literal);
    } else {
        return false;
    }
}

}  // namespace detail

/// Behind a constructor that takes `literal`, its twin for Clang 14 to 16, which choose it where
/// they see that the literal is malformed as a `Value`. What stands last is the declaration.
#if defined(__clang__) && __clang_major__ < 17
#define WRIT_MALFORMED_TWIN(Value, initialised, ...)                                        \
    _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wgcc-compat\"")   \
        __VA_ARGS__ noexcept                                                                \
        __attribute__((enable_if(detail::is_malformed<Value>(literal), "it is malformed"))) \
        : initialised {                                                                     \
        detail::literal_is_malformed<Value>();                                              \
    }                                                                                       \
    _Pragma("clang diagnostic pop")
#else
#define WRIT_MALFORMED_TWIN(Value, initialised, ...)
#endif

/// The same behind the constructor of a value that takes a text.
#define WRIT_MALFORMED_TEXT(Type)                             \
    WRIT_MALFORMED_TWIN(Type, value_(check_literal(literal)), \
                        template <std::size_t Size> consteval Type(const char(&literal)[Size]))
/// The same behind that of a value that takes a number.
#define WRIT_MALFORMED_NUMBER(Type)           \
    WRIT_MALFORMED_TWIN(                      \
        Type, value_(check_literal(literal)), \
        template <NumberType Literal>         \
        requires(!Type::template takes_all_of<Literal>) consteval Type(const Literal& literal))

/// Stops the compiler with the name of `fault`, unless it is `none`.
template <class Value>
constexpr void reject(typename Value::fault_type fault) {
    if (fault != typename Value::fault_type{}) {
        detail::reject<Value>(fault, std::make_index_sequence<std::size(Value::reasons)>{});
    }
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
