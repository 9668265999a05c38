// SPDX-License-Identifier: BSL-1.0
/// The harness must be able to fail: here it is given what it must complain about.
#include "support/harness.hpp"

#include <array>
#include <cstddef>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WRIT_TEST_HAS_ASAN
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define WRIT_TEST_HAS_ASAN
#endif
#ifdef WRIT_TEST_HAS_ASAN
#include <sanitizer/asan_interface.h>
#endif

using namespace writ_test;

namespace {

constexpr std::size_t size(std::string_view text) {
    return text.size();
}

// Tells the compiler and the program apart, which no function under test may do.
constexpr int tells_apart(std::string_view) {
    return std::is_constant_evaluated() ? 1 : 2;
}

constexpr Expected expected{2, 5, "too_long"};
constexpr Judgement as_expected{2, 5, "too_long", "shorten it"};

Judgement but(Judgement judgement, std::size_t Judgement::*member, std::size_t value) {
    judgement.*member = value;
    return judgement;
}

Judgement but(Judgement judgement, std::string_view Judgement::*member, std::string_view value) {
    judgement.*member = value;
    return judgement;
}

// A value type whose faults are all planted.
struct Planted {
    enum class fault_type {
        none,
        refuses_x,
        misnamed,
    };

    struct Malformed {
        fault_type fault = fault_type::none;
        std::size_t offset = 0;
        constexpr std::string_view name() const { return "refuses_x"; }
        constexpr std::string_view text() const { return "do not write x"; }
        constexpr explicit operator bool() const { return fault != fault_type::none; }
    };

    static constexpr Malformed inspect(std::string_view text) {
        if (text == "c" && std::is_constant_evaluated()) return {fault_type::refuses_x, 0};
        if (text == "m") return {fault_type::misnamed, 0};
        if (text == "a")
            ::operator delete(std::is_constant_evaluated() ? nullptr : ::operator new(8));
        const std::size_t at = text.find('x');
        if (at != std::string_view::npos) return {fault_type::refuses_x, at};
        return {};
    }
};

template <std::size_t Size>
std::string complaint(const char (&literal)[Size]) {
    return complaint_about_acceptance({}, judge_at_run_time<Planted>(literal));
}

}  // namespace

TEST_CASE("BOTH finds a function that tells the compiler and the program apart") {
    BOTH(size, "four", 4U);
    CHECK(WRIT_BOTH(size, "four", 4U) == "");
    CHECK(WRIT_BOTH(tells_apart, "", 1) ==
          "the compiler and the program differ: 1 and 2. the program says 2, not 1. ");
    CHECK(WRIT_BOTH(tells_apart, "", 2) ==
          "the compiler and the program differ: 1 and 2. the compiler says 1, not 2. ");
    CHECK(WRIT_BOTH(size, "four", 5U) == "the compiler says 4, not 5. the program says 4, not 5. ");
}

TEST_CASE("an embedded NUL belongs to the text of a literal") {
    BOTH(size, "a\0b", 3U);
    BOTH(size, "", 0U);
    BOTH(size, "a\0", 2U);
}

TEST_CASE("an ExactBuffer copies a text and has nothing behind it") {
    const std::string text = "exactly these bytes";
    const AllocationWatch watch;
    const ExactBuffer buffer(text);
    CHECK(watch.allocations() == 1);
    CHECK(watch.bytes() == text.size());
    CHECK(buffer.text() == text);
    CHECK(static_cast<const void*>(buffer.text().data()) != text.data());
#ifdef WRIT_TEST_HAS_ASAN
    CHECK(__asan_address_is_poisoned(buffer.text().data() + text.size()) == 1);
    CHECK(__asan_address_is_poisoned(buffer.text().data() + text.size() - 1) == 0);
#endif
}

TEST_CASE("an AllocationWatch counts every kind of new") {
    struct alignas(64) Wide {
        char bytes[64];
    };
    const AllocationWatch watch;
    CHECK(watch.allocations() == 0);
    ::operator delete(::operator new(7));
    CHECK(watch.allocations() == 1);
    CHECK(watch.bytes() == 7);
    ::operator delete[](::operator new[](5));
    CHECK(watch.allocations() == 2);
    ::operator delete (::operator new (sizeof(Wide), std::align_val_t{alignof(Wide)}),
                       std::align_val_t{alignof(Wide)});
    CHECK(watch.allocations() == 3);
    ::operator delete(::operator new(1, std::nothrow));
    CHECK(watch.allocations() == 4);
    const AllocationWatch later;
    CHECK(later.allocations() == 0);
}

TEST_CASE("ACCEPTS complains of a refusal, a changed text and an allocation") {
    CHECK(complaint_about_acceptance({}, {}) == "");
    CHECK(complaint_about_acceptance(as_expected, {}) ==
          "the compiler refuses it: too_long at 5. ");
    CHECK(complaint_about_acceptance({}, as_expected) == "the program refuses it: too_long at 5. ");
    CHECK(complaint_about_acceptance({.keeps_text = false}, {}) ==
          "the compiler changes the text or forgets the check. ");
    CHECK(complaint_about_acceptance({}, {.allocations = 1}) == "the program allocates. ");
}

TEST_CASE("ACCEPTS complains of a doubt, DOUBTS of none and of another") {
    CHECK(complaint_about_acceptance({}, {.doubt = "odd"}) == "the program is in doubt: odd. ");
    CHECK(complaint_about_doubt("odd", {.doubt = "odd"}, {.doubt = "odd"}) == "");
    CHECK(complaint_about_doubt("odd", {.doubt = "odd"}, {}) == "the program is in no doubt. ");
    CHECK(complaint_about_doubt("odd", {.doubt = "even"}, {.doubt = "odd"}) ==
          "the compiler is in doubt: even. ");
    CHECK(complaint_about_doubt("odd", as_expected, {.doubt = "odd"}) ==
          "the compiler refuses it: too_long at 5. ");
}

TEST_CASE("REFUSES complains of an acceptance and of another reason, name, place or sentence") {
    const auto complain = [](const Judgement& by_program) {
        return complaint_about_refusal(expected, as_expected, by_program);
    };
    CHECK(complain(as_expected) == "");
    CHECK(complain({}) == "the program accepts it. ");
    CHECK(complaint_about_refusal(expected, {}, as_expected) == "the compiler accepts it. ");
    CHECK(complain(but(as_expected, &Judgement::fault, 3)) ==
          "the program gives another reason: too_long. ");
    CHECK(complain(but(as_expected, &Judgement::name, "too_short")) ==
          "the program calls the reason too_short. ");
    CHECK(complain(but(as_expected, &Judgement::offset, 4)) == "the program says at 4, not at 5. ");
    CHECK(complain(but(as_expected, &Judgement::sentence, "")) == "the program has no sentence. ");
    CHECK(complain(but(as_expected, &Judgement::allocations, 1)) == "the program allocates. ");
}

TEST_CASE("judge reports what a value type does") {
    CHECK(complaint("") == "");
    CHECK(complaint("abx") == "the program refuses it: refuses_x at 2. ");
    CHECK(complaint("a") == "the program allocates. ");
    CHECK(complaint("c") == "");
    CHECK(judge<Planted>("m").fault == 2);
    CHECK(judge<Planted>("m").name == "refuses_x");
    constexpr Judgement by_compiler = judge<Planted>("c");
    CHECK(by_compiler.fault == 1);
}

TEST_CASE("literals repeat") {
    CHECK(text_of(TIMES_127("é")).size() == 254);
    CHECK(text_of(TIMES_250("a")).size() == 250);
    CHECK(text_of(TIMES_255("a")).size() == 255);
    CHECK(text_of(TIMES_2048("a")).size() == 2048);
}
