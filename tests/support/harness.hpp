// SPDX-License-Identifier: BSL-1.0
/// What every test includes right behind the header under test: Catch2, and one-line assertions
/// that hold at compile time and at run time alike.
///
/// A test file is compiled in two ways. The normal way makes the test program. With `WRIT_CASES`
/// defined, by `rejects.cmake`, only the literals remain and no test framework is included: the
/// file must compile as it is, and must not compile once a case is chosen by defining
/// `WRIT_CASE_<case>` as `~,`. Tests of any other kind stand between `#ifndef WRIT_CASES` and
/// `#endif`.
#ifndef WRIT_TESTS_SUPPORT_HARNESS_HPP
#define WRIT_TESTS_SUPPORT_HARNESS_HPP

//=== literals of a given length ===//

#define TIMES_2(text) text text
#define TIMES_4(text) TIMES_2(text) TIMES_2(text)
#define TIMES_8(text) TIMES_4(text) TIMES_4(text)
#define TIMES_16(text) TIMES_8(text) TIMES_8(text)
#define TIMES_32(text) TIMES_16(text) TIMES_16(text)
#define TIMES_64(text) TIMES_32(text) TIMES_32(text)
#define TIMES_128(text) TIMES_64(text) TIMES_64(text)
#define TIMES_256(text) TIMES_128(text) TIMES_128(text)
#define TIMES_512(text) TIMES_256(text) TIMES_256(text)
#define TIMES_1024(text) TIMES_512(text) TIMES_512(text)
#define TIMES_2048(text) TIMES_1024(text) TIMES_1024(text)
#define TIMES_127(text) \
    TIMES_64(text) TIMES_32(text) TIMES_16(text) TIMES_8(text) TIMES_4(text) TIMES_2(text) text
#define TIMES_250(text) \
    TIMES_128(text) TIMES_64(text) TIMES_32(text) TIMES_16(text) TIMES_8(text) TIMES_2(text)
#define TIMES_255(text) TIMES_128(text) TIMES_127(text)

//=== one of two twins ===//

#define WRIT_SECOND_(first, second, ...) second
#define WRIT_SECOND(...) WRIT_SECOND_(__VA_ARGS__)
// A selector that is defined as `~,` moves the rejected twin to the second place.
#define WRIT_CHOOSE(selector, accepted, rejected) WRIT_SECOND(selector rejected, accepted, ~)

/// Stands for `accepted`, and for `rejected` when `rejects.cmake` tries the case of this name. A
/// comment at the beginning of a line tells which words the compiler must say then, as a regular
/// expression: `// rejects <case>: <regex>`, or `// rejects <case> (<kind>): <regex>` if
/// docs/reference/refusals.md has a table of that kind. Neither twin may have a comma outside
/// parentheses.
#define WRIT_TWIN(case, accepted, rejected) WRIT_CHOOSE(WRIT_CASE_##case, accepted, rejected)

#define WRIT_JOIN_(left, right) left##right
#define WRIT_JOIN(left, right) WRIT_JOIN_(left, right)
#define WRIT_QUOTE_(text) #text
#define WRIT_QUOTE(text) WRIT_QUOTE_(text)

#ifdef WRIT_CASES

#define ACCEPTS(Type, accepted) \
    [[maybe_unused]] constexpr Type WRIT_JOIN(writ_case_, __LINE__)(accepted);
#define REFUSES(Type, reason, offset, accepted, rejected) \
    [[maybe_unused]] constexpr Type WRIT_JOIN(            \
        writ_case_, __LINE__)(WRIT_CHOOSE(WRIT_CASE_##Type##_##reason, accepted, rejected));
#define REFUSES_TEXT(Type, reason, offset, accepted, rejected)
#define DOUBTS(Type, name, accepted, doubted)  \
    [[maybe_unused]] constexpr Type WRIT_JOIN( \
        writ_case_, __LINE__)(WRIT_CHOOSE(WRIT_CASE_##Type##_##name, accepted, doubted));
#define DOUBTS_SILENTLY(Type, name, accepted, doubted) ACCEPTS(Type, doubted)

#else

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "support/no_alloc.hpp"

/// `Type` takes the literal `accepted`, and its `parse` takes the same text at compile time and at
/// run time, keeps it, is in no doubt and allocates nothing.
#define ACCEPTS(Type, accepted)                                                        \
    TEST_CASE(#Type " accepts, line " WRIT_QUOTE(__LINE__)) {                          \
        [[maybe_unused]] constexpr Type literal(accepted);                             \
        constexpr auto by_compiler = ::writ_test::judge<Type>(accepted);               \
        const auto by_program = ::writ_test::judge_at_run_time<Type>(accepted);        \
        CHECK(::writ_test::complaint_about_acceptance(by_compiler, by_program) == ""); \
    }

/// `Type` takes the literal `accepted`, in doubt or not, and refuses the literal `rejected`, which
/// should differ in one token, for the `reason` named and at the byte `offset`, at compile time and
/// at run time. That the compiler stops at `rejected` is the case `<Type>_<reason>` of
/// `rejects.cmake`.
#define REFUSES(Type, reason, offset, accepted, rejected)            \
    TEST_CASE(#Type " refuses, line " WRIT_QUOTE(__LINE__)) {        \
        [[maybe_unused]] constexpr Type literal(accepted);           \
        WRIT_CHECK_REFUSAL(Type, reason, offset, accepted, rejected) \
    }

/// The same for a reason that no literal can have, or a type that takes none.
#define REFUSES_TEXT(Type, reason, offset, accepted, rejected)       \
    TEST_CASE(#Type " refuses text, line " WRIT_QUOTE(__LINE__)) {   \
        WRIT_CHECK_REFUSAL(Type, reason, offset, accepted, rejected) \
    }

/// `Type` takes the literal `accepted` in no doubt. Of the text `doubted`, which should differ in
/// one token, its `parse` makes a value that is in the doubt `name`, at compile time and at run
/// time. That the compiler stops at `doubted` is the case `<Type>_<name>` of `rejects.cmake`.
#define DOUBTS(Type, name, accepted, doubted)                \
    TEST_CASE(#Type " doubts, line " WRIT_QUOTE(__LINE__)) { \
        static_assert(::writ::name::stops_compiler);         \
        [[maybe_unused]] constexpr Type literal(accepted);   \
        WRIT_CHECK_DOUBT(Type, name, accepted, doubted)      \
    }

/// The same of a doubt that does not stop the compiler: it takes the literal, which is in doubt.
#define DOUBTS_SILENTLY(Type, name, accepted, doubted)                \
    TEST_CASE(#Type " doubts silently, line " WRIT_QUOTE(__LINE__)) { \
        static_assert(!::writ::name::stops_compiler);                 \
        constexpr Type literal(doubted);                              \
        CHECK(::writ_test::doubt_of(literal) == #name);               \
        WRIT_CHECK_DOUBT(Type, name, accepted, doubted)               \
    }

#define WRIT_CHECK_DOUBT(Type, name, accepted, doubted)                                         \
    constexpr auto accepted_by_compiler = ::writ_test::judge<Type>(accepted);                   \
    constexpr auto doubted_by_compiler = ::writ_test::judge<Type>(doubted);                     \
    const auto accepted_by_program = ::writ_test::judge_at_run_time<Type>(accepted);            \
    const auto doubted_by_program = ::writ_test::judge_at_run_time<Type>(doubted);              \
    CHECK(::writ_test::complaint_about_acceptance(accepted_by_compiler, accepted_by_program) == \
          "");                                                                                  \
    CHECK(::writ_test::complaint_about_doubt(#name, doubted_by_compiler, doubted_by_program) == "");

#define WRIT_CHECK_REFUSAL(Type, reason, offset, accepted, rejected)                             \
    constexpr auto accepted_by_compiler = ::writ_test::judge<Type>(accepted);                    \
    constexpr auto rejected_by_compiler = ::writ_test::judge<Type>(rejected);                    \
    const auto accepted_by_program = ::writ_test::judge_at_run_time<Type>(accepted);             \
    const auto rejected_by_program = ::writ_test::judge_at_run_time<Type>(rejected);             \
    constexpr ::writ_test::Expected expected{static_cast<std::size_t>(Type::fault_type::reason), \
                                             offset, #reason};                                   \
    CHECK(::writ_test::complaint_about_doubt(accepted_by_compiler.doubt, accepted_by_compiler,   \
                                             accepted_by_program) == "");                        \
    CHECK(::writ_test::complaint_about_refusal(expected, rejected_by_compiler,                   \
                                               rejected_by_program) == "");

/// `function`, which takes a `std::string_view`, makes of `literal` what is expected (the last
/// argument), at compile time and at run time.
#define BOTH(function, literal, ...) CHECK(WRIT_BOTH(function, literal, __VA_ARGS__) == "")

/// What is wrong about `function(literal)`; empty if nothing is.
#define WRIT_BOTH(function, literal, ...)                                                    \
    [&] {                                                                                    \
        constexpr auto by_compiler = function(::writ_test::text_of(literal));                \
        const ::writ_test::ExactBuffer buffer(::writ_test::text_of(literal));                \
        return ::writ_test::disagreement(by_compiler, function(buffer.text()), __VA_ARGS__); \
    }()

namespace writ_test {

//=== texts ===//

/// The text of a literal, without the NUL that ends it; other NULs belong to the text.
template <std::size_t Size>
constexpr std::string_view text_of(const char (&literal)[Size]) noexcept {
    return std::string_view(literal, Size - 1);
}

/// A copy of a text on the heap, with nothing behind its last byte: AddressSanitizer sees a read
/// beyond it, and no optimiser knows what is in it.
class ExactBuffer {
public:
    /// A copy of `text`.
    explicit ExactBuffer(std::string_view text);
    ~ExactBuffer();
    ExactBuffer(const ExactBuffer&) = delete;
    ExactBuffer& operator=(const ExactBuffer&) = delete;

    /// The copy.
    std::string_view text() const noexcept { return std::string_view(data_, size_); }

private:
    std::size_t size_;
    char* data_;
};

/// `number`, which the optimiser does not know any more.
std::int64_t opaque(std::int64_t number) noexcept;

//=== what a value type makes of a text ===//

/// What a value type made of a text or a number.
struct Judgement {
    /// Which of the type's reasons it gave; 0 if it accepted.
    std::size_t fault = 0;
    /// Where.
    std::size_t offset = 0;
    /// The name of the reason.
    std::string_view name = {};
    /// The sentence.
    std::string_view sentence = {};
    /// Whether an accepted value has the very text that it was made of, and knows it is checked.
    bool keeps_text = true;
    /// The name of the doubt that an accepted value is in; empty if it is in none.
    std::string_view doubt = {};
    /// How many allocations it took; always 0 at compile time.
    std::size_t allocations = 0;
};

/// What a refusal must be.
struct Expected {
    /// Which of the type's reasons, not 0.
    std::size_t fault;
    /// Where.
    std::size_t offset;
    /// The name of the reason.
    std::string_view name;
};

template <class Malformed>
constexpr Judgement refused(const Malformed& malformed) {
    return {static_cast<std::size_t>(malformed.fault), malformed.offset, malformed.name(),
            malformed.text()};
}

template <class Value>
constexpr bool keeps(const Value& value, std::string_view text) {
    if constexpr (requires { Value::unchecked(text); }) {
        if (value.text().data() != text.data()) return false;
    }
    const auto kept = value.text();  // has a name: a Decimal cannot be viewed without one
    return std::string_view(kept) == text && value.is_checked();
}

/// The name of the doubt that `value` is in; empty if it is in none.
template <class Value>
constexpr std::string_view doubt_of(const Value& value) {
    if constexpr (requires { typename Value::doubts; }) {
        if (const auto doubt = value.doubt()) return doubt->name;
    }
    return {};
}

template <class Value>
constexpr Judgement taken(const Value& value, bool keeps_text) {
    return {.keeps_text = keeps_text, .doubt = doubt_of(value)};
}

/// What `Value` makes of `text`, by its `parse` or, if it has none, by its `inspect`.
template <class Value>
constexpr Judgement judge(std::string_view text) {
    if constexpr (requires { Value::parse(text); }) {
        const auto result = Value::parse(text);
        if (!result) return refused(result.error());
        return taken(*result, keeps(*result, text));
    } else {
        const auto malformed = Value::inspect(text);
        return malformed ? refused(malformed) : Judgement{};
    }
}

/// What `Value` makes of the text of a literal.
template <class Value, std::size_t Size>
constexpr Judgement judge(const char (&literal)[Size]) {
    return judge<Value>(text_of(literal));
}

/// What `Value` makes of a number, or of a number of minutes.
template <class Value>
constexpr Judgement judge(std::int64_t number) {
    const auto result = Value::parse(number);
    if (!result) return refused(result.error());
    if constexpr (requires { result->minutes(); }) {
        return taken(*result, result->minutes() == number && result->is_checked());
    } else {
        return taken(*result, result->number() == number && result->is_checked());
    }
}

/// What `Value` makes of a text that only the running program knows.
template <class Value, std::size_t Size>
Judgement judge_at_run_time(const char (&literal)[Size]) {
    const ExactBuffer buffer(text_of(literal));
    const AllocationWatch watch;
    Judgement judgement = judge<Value>(buffer.text());
    judgement.allocations = watch.allocations();
    return judgement;
}

/// What `Value` makes of a number that only the running program knows.
template <class Value>
Judgement judge_at_run_time(std::int64_t minutes) {
    const std::int64_t opaque_minutes = opaque(minutes);
    const AllocationWatch watch;
    Judgement judgement = judge<Value>(opaque_minutes);
    judgement.allocations = watch.allocations();
    return judgement;
}

/// Why the two judgements are not both that a text is accepted; empty if they are.
std::string complaint_about_acceptance(const Judgement& by_compiler, const Judgement& by_program);

/// Why the two judgements are not both the refusal that is expected; empty if they are.
std::string complaint_about_refusal(const Expected& expected, const Judgement& by_compiler,
                                    const Judgement& by_program);

/// Why the two judgements are not both that a text is accepted, but in this doubt; empty if they
/// are.
std::string complaint_about_doubt(std::string_view doubt, const Judgement& by_compiler,
                                  const Judgement& by_program);

//=== what a function makes of a text ===//

/// How a result of the compiler, one of the program and the expected one differ; empty if they do
/// not.
template <class Result, class Wanted>
std::string disagreement(const Result& by_compiler, const Result& by_program,
                         const Wanted& expected) {
    const auto show = [](const auto& result) { return ::Catch::Detail::stringify(result); };
    std::string what;
    if (!(by_compiler == by_program)) {
        what += "the compiler and the program differ: " + show(by_compiler) + " and " +
                show(by_program) + ". ";
    }
    if (!(by_compiler == expected)) {
        what += "the compiler says " + show(by_compiler) + ", not " + show(expected) + ". ";
    }
    if (!(by_program == expected)) {
        what += "the program says " + show(by_program) + ", not " + show(expected) + ". ";
    }
    return what;
}

//=== what is true of every type that views checked text ===//

/// Fails to compile unless `Value` is a checked view of text: copied like plain data, made from a
/// literal, and from text that only the running program knows by `parse` and `unchecked` alone.
/// None but a type that allows empty text may have a default.
template <class Value, bool HasDefault = false>
constexpr bool is_checked_view() {
    static_assert(std::is_trivially_copyable_v<Value>);
    static_assert(std::is_trivially_destructible_v<Value>);
    static_assert(sizeof(Value) <= sizeof(std::string_view) + alignof(std::string_view));
    static_assert(std::is_default_constructible_v<Value> == HasDefault);
    static_assert(std::is_convertible_v<const char(&)[4], Value>);
    static_assert(!std::is_constructible_v<Value, const char*>);
    static_assert(!std::is_constructible_v<Value, std::string_view>);
    static_assert(!std::is_constructible_v<Value, std::string>);
    static_assert(!std::is_constructible_v<Value, const std::string&>);
    static_assert(!std::is_constructible_v<Value, std::nullptr_t>);
    static_assert(!std::is_constructible_v<Value, std::string_view, bool>);
    static_assert(!std::is_assignable_v<Value&, std::string_view>);
    static_assert(std::is_same_v<decltype(Value::unchecked(std::string_view())), Value>);
    return true;
}

}  // namespace writ_test

#endif  // WRIT_CASES

#endif
