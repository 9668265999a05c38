// SPDX-License-Identifier: BSL-1.0
#include <writ/value/prefixed_id.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/value/unlisted.hpp>

using namespace writ;

namespace prefixed_id_test {

#define REASONS                                                     \
    static constexpr Reason reasons[] = {                           \
        {"wrong_prefix", "a cake begins with cake-"},               \
        {"nothing_behind_prefix", "there is no cake"},              \
        {"no_byte_of_an_id", "a cake has only letters and digits"}, \
    }

class PrefixedId : public writ::Hex17Id<PrefixedId> {
public:
    static constexpr std::string_view prefix = "cake-";

    template <std::size_t Size>
    consteval PrefixedId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PrefixedId)

    REASONS;

private:
    friend TextValue;

    constexpr explicit PrefixedId(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

REFUSES(PrefixedId, wrong_prefix, 0, "cake-0abcdef1234567890", "pie-0abcdef1234567890")
REFUSES(PrefixedId, wrong_prefix, 0, "cake-0abcdef1234567890", "")
REFUSES(PrefixedId, nothing_behind_prefix, 5, "cake-0abcdef1234567890", "cake-")
REFUSES(PrefixedId, no_byte_of_an_id, 6, "cake-0abcdef1234567890", "cake-0,bcdef1234567890")

DOUBTS(PrefixedId, id_is_of_unusual_form, "cake-0abcdef1234567890", "cake-0abcdef")
DOUBTS(PrefixedId, id_is_of_unusual_form, "cake-0abcdef1234567890", "cake-0ABCDEF1234567890")
DOUBTS(PrefixedId, id_is_of_unusual_form, "cake-0abcdef1234567890", "cake-0abcdef12345678901")

class PieId : public UuidId<PieId> {
public:
    static constexpr std::string_view prefix = "pie-";

    REASONS;

private:
    friend TextValue;

    constexpr explicit PieId(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

class TartId : public writ::PrefixedId<TartId> {
public:
    static constexpr std::string_view prefix = "tart-";

    REASONS;

private:
    friend TextValue;

    constexpr explicit TartId(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace prefixed_id_test

#ifndef WRIT_CASES

namespace {

using prefixed_id_test::PieId, prefixed_id_test::TartId;
using CakeId = prefixed_id_test::PrefixedId;

template <class Id>
bool is_in_doubt(std::string_view text) {
    const auto parsed = Id::parse(text);
    REQUIRE(parsed);
    return parsed->doubt().has_value();
}

}  // namespace

TEST_CASE("an id that arrives in another form than all that are known is right, and in doubt") {
    CHECK_FALSE(is_in_doubt<CakeId>("cake-0abcdef1234567890"));
    CHECK(is_in_doubt<CakeId>("cake-x"));
    CHECK(is_in_doubt<CakeId>("cake-0abcdef123456789g"));
    CHECK(CakeId(unlisted("cake-x")).text() == "cake-x");
}

TEST_CASE("a UUID has its hyphens where they belong, and digits elsewhere") {
    const std::string right = "pie-0a1b2c3d-4e5f-6789-abcd-ef0123456789";
    CHECK_FALSE(is_in_doubt<PieId>(right));
    CHECK(is_in_doubt<PieId>(right + "0"));
    CHECK(is_in_doubt<PieId>(right.substr(0, right.size() - 1)));
    for (std::size_t at = 4; at != right.size(); ++at) {
        CAPTURE(at);
        std::string other = right;
        other[at] = other[at] == '-' ? 'a' : '-';
        CHECK(is_in_doubt<PieId>(other));
        other[at] = 'g';
        CHECK(is_in_doubt<PieId>(other));
    }
}

TEST_CASE("where no form is known, none is doubted") {
    CHECK(TartId::parse(std::string_view("tart-a.B_c-1")));
    CHECK_FALSE(TartId::parse(std::string_view("tart-a b")));
    CHECK_FALSE(TartId::parse(std::string_view("tart-")));
    STATIC_REQUIRE(TartId::is_unreserved);
}

#endif
