// SPDX-License-Identifier: BSL-1.0
#include <writ/value/unlisted.hpp>

#include "support/harness.hpp"

#include <array>
#include <string_view>

#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/any_image_id.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>

using namespace writ;

// One character more than the guide to idempotency says.
#define LONG_TOKEN TIMES_64("t") "t"

namespace unlisted_test {

struct Request {
    Required<ClientToken, struct Token_given_right_and_in_order> token;
    Optional<ClientToken> more{};
    Optional<ec2::AnyImageId> image{};
    List<ClientToken> tokens{};
};

[[maybe_unused]] inline constexpr Request request{
    .token = unlisted(LONG_TOKEN),
    .more = unlisted(LONG_TOKEN),
    .image = unlisted("aki-5731123e"),
    .tokens = list_from<[] {
        return std::array<ClientToken, 2>{unlisted(LONG_TOKEN), "t"};
    }>,
};

struct Characters {
    char text[4];
};
[[maybe_unused]] inline constexpr Characters letters{"abc"};

}  // namespace unlisted_test

using namespace unlisted_test;

// rejects malformed_value: malformed(<|\(\) \[with ).*ClientToken.*not_printable_ascii
[[maybe_unused]] constexpr ClientToken in_value =
    unlisted(WRIT_TWIN(malformed_value, LONG_TOKEN, LONG_TOKEN "\n"));

// rejects malformed_required: malformed(<|\(\) \[with ).*ClientToken.*not_printable_ascii
[[maybe_unused]] constexpr Request in_required{
    .token = unlisted(WRIT_TWIN(malformed_required, LONG_TOKEN, LONG_TOKEN "\n"))};

// rejects malformed_optional: malformed(<|\(\) \[with ).*ClientToken.*not_printable_ascii
[[maybe_unused]] constexpr Request in_optional{
    .token = "t", .more = unlisted(WRIT_TWIN(malformed_optional, LONG_TOKEN, LONG_TOKEN "\n"))};

// rejects malformed_at_run_time: malformed(<|\(\) \[with ).*ClientToken.*not_printable_ascii
[[maybe_unused]] static Request made_at_run_time(const ClientToken& token) {
    return {.token = token,
            .more = unlisted(WRIT_TWIN(malformed_at_run_time, LONG_TOKEN, LONG_TOKEN "\n"))};
}

// rejects malformed_argument: malformed(<|\(\) \[with ).*ClientToken.*not_printable_ascii
[[maybe_unused]] static Request made_of_argument() {
    return made_at_run_time(unlisted(WRIT_TWIN(malformed_argument, LONG_TOKEN, LONG_TOKEN "\n")));
}

// rejects still_in_doubt: literal_is_in_doubt(<|\(\) \[with ).*ClientToken.*longer_than_documented
[[maybe_unused]] constexpr ClientToken not_in_doubt =
    WRIT_TWIN(still_in_doubt, unlisted(LONG_TOKEN), LONG_TOKEN);

// rejects run_time_text: (not a constant expression|not usable in a constant expression)
[[maybe_unused]] static ClientToken of_an_array() {
    static constexpr char constant_text[] = "abc";
    [[maybe_unused]] static char changing_text[] = "abc";
    return unlisted(WRIT_TWIN(run_time_text, constant_text, changing_text));
}

// rejects unlisted_that_is_gone: deleted
[[maybe_unused]] constexpr Unlisted<std::string_view> of_letters =
    unlisted(WRIT_TWIN(unlisted_that_is_gone, letters, Characters(letters)).text);

// rejects unlisted_in_list_of: list_of takes literals, such as
[[maybe_unused]] constexpr List<ClientToken> in_list =
    list_of<WRIT_TWIN(unlisted_in_list_of, "t", unlisted("t"))>;

// rejects unlisted_yes: YesNo
[[maybe_unused]] constexpr YesNo yes = WRIT_TWIN(unlisted_yes, true, unlisted("true"));

#ifndef WRIT_CASES

namespace {

using OfText = Unlisted<std::string_view>;

static_assert(std::is_convertible_v<OfText, ClientToken>);
static_assert(std::is_convertible_v<OfText, Optional<ClientToken>>);
static_assert(std::is_convertible_v<OfText, Required<ClientToken, struct Tag>>);
static_assert(std::is_convertible_v<OfText, ec2::Description>,
              "a type without doubts takes it, too");
static_assert(!std::is_convertible_v<OfText, YesNo>);
static_assert(!std::is_convertible_v<OfText, Integer>);
static_assert(!std::is_convertible_v<OfText, Optional<Integer>>);
static_assert(!std::is_convertible_v<OfText, Optional<YesNo>>);
static_assert(!std::is_convertible_v<OfText, std::string_view>);
static_assert(!std::is_convertible_v<Unlisted<int>, ClientToken>);

constexpr bool is_silent(const ClientToken& token) {
    return token.is_checked() && token.text() == std::string_view(LONG_TOKEN);
}

static_assert(is_silent(in_value) && is_silent(*request.token) && is_silent(*request.more));
static_assert(request.image->is_checked() && request.image->text() == "aki-5731123e");
static_assert(request.tokens.size() == 2 && is_silent(request.tokens[0]));

constexpr ClientToken named[] = {unlisted(LONG_TOKEN), "t"};

ClientToken given(ClientToken token = unlisted(LONG_TOKEN)) {
    return token;
}

struct WithDefault {
    ClientToken token = unlisted(LONG_TOKEN);
    Optional<ClientToken> more = unlisted(LONG_TOKEN);
};

}  // namespace

TEST_CASE("unlisted takes a literal that is in doubt, and nothing is said of it afterwards") {
    const ClientToken token = unlisted(LONG_TOKEN);
    const ClientToken direct(unlisted(LONG_TOKEN));
    Optional<ClientToken> optional(unlisted(LONG_TOKEN));
    optional = unlisted(LONG_TOKEN);
    for (const ClientToken& one : {token, direct, *optional, *request.token, *request.more,
                                   request.tokens[0], named[0], *made_of_argument().token}) {
        CHECK(is_silent(one));
        CHECK_FALSE(one.doubt());
    }
    CHECK(ClientToken::parse(LONG_TOKEN)->doubt());
}

TEST_CASE("unlisted takes one whose doubt stops no compiler, and it is in none") {
    const Region region = unlisted("mars-east-1");
    CHECK_FALSE(region.doubt());
    CHECK(region.is_checked());
    CHECK(Region("mars-east-1").doubt());
}

TEST_CASE("unlisted takes what is in no doubt") {
    CHECK(of_an_array().text() == "abc");
    CHECK(of_an_array().is_checked());
    CHECK_FALSE(not_in_doubt.doubt());
}

TEST_CASE("what Clang 14 to 16 leave to the linker is what is malformed") {
    CHECK(ClientToken::is_malformed_literal(unlisted("\n")));
    CHECK_FALSE(ClientToken::is_malformed_literal(unlisted(LONG_TOKEN)));
    CHECK(unlisted(LONG_TOKEN).kept() == LONG_TOKEN);
}

TEST_CASE("unlisted works wherever a literal does") {
    CHECK(is_silent(given()));
    CHECK(is_silent(WithDefault().token));
    CHECK(is_silent(*WithDefault().more));
    CHECK(is_silent(*made_at_run_time("t").more));
}

#endif
