// SPDX-License-Identifier: BSL-1.0
/// The one way to refuse at compile time: a call that cannot be evaluated, whose template
/// arguments are the words that the compiler prints.
#ifndef WRIT_CORE_REJECT_HPP
#define WRIT_CORE_REJECT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/taken.hpp>

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

/// The compiler ends here when a literal is a `Value`, but one in `Doubt`; its `reason` tells what
/// is odd. `unlisted` takes the literal all the same.
template <class Value, class Doubt>
[[gnu::cold, gnu::noinline]] void literal_is_in_doubt() noexcept {
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

// The same of the doubts: the one that `state` tells stops the compiler, or does not.
template <class Value, class... Listed>
constexpr void reject_doubt(std::uint8_t state, Doubts<Listed...>) {
    std::size_t at = right_state;
    ((++at == state && Listed::stops_compiler ? literal_is_in_doubt<Value, Listed>() : void()),
     ...);
}

template <class... Listed>
constexpr bool stops_compiler(std::uint8_t state, Doubts<Listed...>) noexcept {
    std::size_t at = right_state;
    return ((++at == state && Listed::stops_compiler) || ...);
}

// Stops the compiler with the name of the doubt that a literal in this state is in, unless it is in
// none, or in one that does not stop it.
template <class Value>
constexpr void reject_doubt([[maybe_unused]] std::uint8_t state) {
    if constexpr (CanBeInDoubt<Value>) reject_doubt<Value>(state, typename Value::doubts());
}

// Whether it would.
template <class Value>
constexpr bool stops_compiler([[maybe_unused]] std::uint8_t state) noexcept {
    if constexpr (CanBeInDoubt<Value>) {
        return stops_compiler(state, typename Value::doubts());
    } else {
        return false;
    }
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
/// they see that the compiler refuses it as a `Value`. What stands last is the declaration.
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

/// The same behind the constructor of a value that takes a text; and the constructor that takes
/// one as `unlisted` hands it on. That is no conversion of what `unlisted` makes: with two of them
/// in one function Clang 14 would end in a crash.
#define WRIT_MALFORMED_TEXT(Type)                                                               \
    WRIT_MALFORMED_TWIN(Type, value_(check_literal(literal)),                                   \
                        template <std::size_t Size> consteval Type(const char(&literal)[Size])) \
    template <detail::TakenAsUnlisted<Type> Literal>                                            \
    consteval Type(const Literal& literal) noexcept : value_(check_unlisted(literal)) {}        \
    WRIT_MALFORMED_TWIN(Type, value_(check_unlisted(literal)),                                  \
                        template <detail::TakenAsUnlisted<Type> Literal>                        \
                        consteval Type(const Literal& literal))
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
