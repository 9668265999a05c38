// SPDX-License-Identifier: BSL-1.0
/// The one way to refuse at compile time: a call that cannot be evaluated. The compiler prints its
/// name, its template arguments, and the sentence that says what is wrong.
#ifndef WRIT_CORE_REJECT_HPP
#define WRIT_CORE_REJECT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/taken.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

// All are defined, and nothing here is consteval: in a member's default and in some other places
// Clang 14 to 16 make what is right only when the program runs, and that must link.

/// The compiler ends here when a literal is no `Value`; `Fault` tells why. Where Clang 14 to 16 let
/// a literal pass, the linker ends in `literal_is_malformed`, below.
template <class Value, auto Fault>
[[gnu::cold, gnu::noinline]] void malformed() noexcept {
    WRIT_TRAP();
}

/// The compiler ends here when a literal is a `Value`, but one in `Doubt`; its `reason` tells what
/// is odd. `unlisted` takes the literal all the same.
template <class Value, class Doubt>
[[gnu::cold, gnu::noinline]] void literal_is_in_doubt() noexcept {
    WRIT_TRAP();
}

/// The compiler ends here when a request breaks `Rule`; its `reason` tells what to do.
template <class Rule>
[[gnu::cold, gnu::noinline]] void request_breaks_rule() noexcept {
    WRIT_TRAP();
}

/// The compiler ends here when `static_query` is given what `check` has refused. With GCC
/// `Sentence` has the sentences of all faults, each behind its parameter.
template <class Request, auto... Sentence>
[[gnu::cold, gnu::noinline]] void request_is_refused() noexcept {
    WRIT_TRAP();
}

/// The compiler ends here when a required yes/no parameter is given a `YesNo` in which nothing is
/// said: say `true` or `false`. `Reason` is the tag of the member.
template <class Reason>
[[gnu::cold, gnu::noinline]] void required_parameter_says_nothing() noexcept {
    WRIT_TRAP();
}

namespace detail {

// A text as a template argument, which GCC prints whole.
template <std::size_t Size>
struct Sentence {
    char text[Size];
};

// A compiler is made to print a text that is no template argument. Clang prints the arguments of
// each call that leads to the error. GCC prints the operands of the expression that it stops at:
// below, the difference of pointers into two texts, which is no constant. (To hand the sentence of
// each reason over as a template argument, which both print, costs a sixth of a file's compile
// time.)

constexpr const char* printed(std::string_view literal) noexcept {
    return literal.data();
}
template <class Number>
constexpr const char* printed(Number) noexcept {
    return "";  // numbers are not printed
}

}  // namespace detail

/// `malformed`, as above, with what the compiler prints beside it: the sentence of the fault, the
/// literal, and the offset in it at which the fault shows.
template <class Value, auto Fault, class Literal>
constexpr void malformed([[maybe_unused]] const char* sentence, [[maybe_unused]] Literal literal,
                         [[maybe_unused]] std::size_t offset) {
#if !defined(__clang__)
    if (std::is_constant_evaluated()) return static_cast<void>(detail::printed(literal) - sentence);
#endif
    malformed<Value, Fault>();
}

/// `literal_is_in_doubt`, as above, with what the compiler prints beside it: the sentence of the
/// doubt, and the literal.
template <class Value, class Doubt, class Literal>
constexpr void literal_is_in_doubt([[maybe_unused]] const char* sentence,
                                   [[maybe_unused]] Literal literal) {
#if !defined(__clang__)
    if (std::is_constant_evaluated()) return static_cast<void>(detail::printed(literal) - sentence);
#endif
    literal_is_in_doubt<Value, Doubt>();
}

/// `request_breaks_rule`, as above, with what the compiler prints beside it: the sentence of the
/// rule, and the parameter to look at with its first two indices.
template <class Rule>
constexpr void request_breaks_rule([[maybe_unused]] const char* sentence,
                                   [[maybe_unused]] std::string_view parameter,
                                   [[maybe_unused]] std::uint32_t index,
                                   [[maybe_unused]] std::uint32_t second_index) {
#if !defined(__clang__)
    if (std::is_constant_evaluated()) return static_cast<void>(parameter.data() - sentence);
#endif
    request_breaks_rule<Rule>();
}

#if defined(__clang__)
/// `request_is_refused`, as above, with what Clang prints beside it: the sentence of a fault, the
/// parameter to look at with its first two indices, and the fault's name.
template <class Request>
constexpr void request_is_refused([[maybe_unused]] const char* sentence,
                                  [[maybe_unused]] std::string_view parameter,
                                  [[maybe_unused]] std::uint32_t index,
                                  [[maybe_unused]] std::uint32_t second_index,
                                  [[maybe_unused]] const char* name) {
    request_is_refused<Request>();
}
#endif

namespace detail {

// A type can be printed by every compiler, a value in a variable by none: so each fault that the
// type has is compared with the one found.
template <class Value, class Literal, std::size_t... Index>
constexpr void reject(const Malformed<Value>& found, const Literal& literal,
                      std::index_sequence<Index...>) {
    using Fault = typename Value::fault_type;
    ((found.fault == static_cast<Fault>(Index + 1)
          ? malformed<Value, static_cast<Fault>(Index + 1)>(Value::reasons[Index].text.data(),
                                                            literal, found.offset)
          : void()),
     ...);
}

// The sentence that the compiler prints: of a template the same for all, since of what is put
// together compilers print only where it stands.
template <class Listed>
constexpr const char* printed_sentence() noexcept {
    if constexpr (requires { Listed::printed; }) {
        return Listed::printed.text.data();
    } else {
        return Listed::reason.text.data();
    }
}

// The same of the doubts: the one that `state` tells stops the compiler, or does not.
template <class Value, class Literal, class... Listed>
constexpr void reject_doubt(std::uint8_t state, const Literal& literal, Doubts<Listed...>) {
    std::size_t at = right_state;
    ((++at == state && Listed::stops_compiler
          ? literal_is_in_doubt<Value, Listed>(printed_sentence<Listed>(), literal)
          : void()),
     ...);
}

template <class... Listed>
constexpr bool stops_compiler(std::uint8_t state, Doubts<Listed...>) noexcept {
    std::size_t at = right_state;
    return ((++at == state && Listed::stops_compiler) || ...);
}

// Stops the compiler with the name of the doubt that a literal in this state is in, unless it is in
// none, or in one that does not stop it.
template <class Value, class Literal>
constexpr void reject_doubt([[maybe_unused]] std::uint8_t state,
                            [[maybe_unused]] const Literal& literal) {
    if constexpr (CanBeInDoubt<Value>) {
        reject_doubt<Value>(state, literal, typename Value::doubts());
    }
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
#define WRIT_MALFORMED_TWIN(Value, initialised, ...)                                      \
    _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wgcc-compat\"") \
        __VA_ARGS__ noexcept __attribute__((                                              \
            enable_if(::writ::detail::is_malformed<Value>(literal), "it is malformed")))  \
        : initialised {                                                                   \
        ::writ::detail::literal_is_malformed<Value>();                                    \
    }                                                                                     \
    _Pragma("clang diagnostic pop")
#else
#define WRIT_MALFORMED_TWIN(Value, initialised, ...)
#endif

/// The same behind the constructor of a value that takes a text; and the constructor that takes
/// one as `unlisted` hands it on. That is no conversion of what `unlisted` makes: with two of them
/// in one function Clang 14 would end in a crash.
#define WRIT_MALFORMED_TEXT(Type)                                                               \
    WRIT_MALFORMED_TWIN(Type, value_(Type::check_literal(literal)),                             \
                        template <std::size_t Size> consteval Type(const char(&literal)[Size])) \
    template <::writ::detail::TakenAsUnlisted<Type> Literal>                                    \
    consteval Type(const Literal& literal) noexcept : value_(Type::check_unlisted(literal)) {}  \
    WRIT_MALFORMED_TWIN(Type, value_(Type::check_unlisted(literal)),                            \
                        template <::writ::detail::TakenAsUnlisted<Type> Literal>                \
                        consteval Type(const Literal& literal))
/// The same behind that of a value that takes a number.
#define WRIT_MALFORMED_NUMBER(Type)                 \
    WRIT_MALFORMED_TWIN(                            \
        Type, value_(Type::check_literal(literal)), \
        template <NumberType Literal>               \
        requires(!Type::template takes_all_of<Literal>) consteval Type(const Literal& literal))

/// Stops the compiler with the name of the fault that is found in `literal`, a text or a number,
/// and its sentence, unless there is none.
template <class Value, class Literal>
constexpr void reject(const Malformed<Value>& found, const Literal& literal) {
    if (found.fault != typename Value::fault_type{}) {
        detail::reject<Value>(found, literal,
                              std::make_index_sequence<std::size(Value::reasons)>{});
    }
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
