// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/service_error.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

#include <writ/ec2/types/error_code.hpp>
#include <writ/reply/remedy.hpp>

namespace {

// The error in `Error`, the text of such an element, that came with `Status`.
template <int Status>
constexpr ServiceError error_of(std::string_view text) {
    return ServiceError(Status, *read_xml(text), XmlText("4e759009"));
}

// What is asked of an error, in a form that can be compared.
struct Answers {
    bool is_dry_run_success = false;
    bool is_not_authorised = false;
    bool is_throttled = false;
    bool is_worth_retrying = false;
    bool is_idempotency_mismatch = false;

    constexpr bool operator==(const Answers&) const = default;
};

template <int Status>
constexpr Answers answers(std::string_view text) {
    const ServiceError error = error_of<Status>(text);
    return {error.is_dry_run_success(), error.is_not_authorised(), error.is_throttled(),
            error.is_worth_retrying(), error.is_idempotency_mismatch()};
}

#define ERROR_OF(code) "<Error><Code>" code "</Code><Message>text</Message></Error>"

constexpr Answers nothing{};
constexpr Answers retry{.is_worth_retrying = true};
constexpr Answers throttled{.is_throttled = true, .is_worth_retrying = true};

}  // namespace

TEST_CASE("the first digit of a status is its class") {
    static_assert(http_status_class(200) == HttpStatusClass::successful);
    static_assert(http_status_class(299) == HttpStatusClass::successful);
    static_assert(http_status_class(300) == HttpStatusClass::redirection);
    static_assert(http_status_class(399) == HttpStatusClass::redirection);
    static_assert(http_status_class(400) == HttpStatusClass::client_error);
    static_assert(http_status_class(412) == HttpStatusClass::client_error);
    static_assert(http_status_class(499) == HttpStatusClass::client_error);
    static_assert(http_status_class(500) == HttpStatusClass::server_error);
    static_assert(http_status_class(599) == HttpStatusClass::server_error);
    for (const int status : {0, 2, 20, 100, 199, 600, 2000, -1, -200, -412}) {
        CAPTURE(status);
        CHECK(http_status_class(status) == HttpStatusClass::other);
    }
}

TEST_CASE("what an error says") {
    constexpr ServiceError error = error_of<400>(
        "<Error><Code>InvalidAMIID.NotFound</Code>"
        "<Message>The image id '[ami-fake123]' does not exist</Message></Error>");
    static_assert(error.code() == "InvalidAMIID.NotFound");
    static_assert(error.message() == "The image id '[ami-fake123]' does not exist");
    static_assert(error.request_id() == "4e759009");
    static_assert(error.http_status() == 400);
    static_assert(error.status_class() == HttpStatusClass::client_error);
    static_assert(error.element().name() == "Error");
    static_assert(!error.element().child("TopLevel"));
    static_assert(std::is_trivially_copyable_v<ServiceError>);
}

TEST_CASE("an error in any order, with references, without a message") {
    constexpr ServiceError turned = error_of<503>(
        "<Error>\n<Message>a &lt; b</Message>\n<More><Code>no</Code></More>\n"
        "<Code><![CDATA[RequestLimitExceeded]]></Code>\n</Error>");
    static_assert(turned.code() == "RequestLimitExceeded");
    static_assert(turned.message() == "a < b");
    static_assert(turned.is_throttled());
    static_assert(turned.element().child("More")->child("Code")->text() == "no");
    constexpr ServiceError bare = error_of<500>("<Error><Code/></Error>");
    static_assert(bare.code() == "");
    static_assert(bare.message() == "");
    static_assert(bare.status_class() == HttpStatusClass::server_error);
    constexpr ServiceError empty = error_of<500>("<Error></Error>");
    static_assert(empty.code() == "" && empty.is_worth_retrying());
}

TEST_CASE("the codes that are asked for, and their statuses") {
    BOTH(answers<412>, ERROR_OF("DryRunOperation"), (Answers{.is_dry_run_success = true}));
    BOTH(answers<403>, ERROR_OF("UnauthorizedOperation"), (Answers{.is_not_authorised = true}));
    BOTH(answers<503>, ERROR_OF("RequestLimitExceeded"), throttled);
    BOTH(answers<503>, ERROR_OF("EC2ThrottledException"), throttled);
    BOTH(answers<400>, ERROR_OF("IdempotentParameterMismatch"),
         (Answers{.is_idempotency_mismatch = true}));
    // Throttling is throttling, with whichever status it comes and whichever service called it so.
    BOTH(answers<400>, ERROR_OF("Throttling"), throttled);
    BOTH(answers<400>, ERROR_OF("ThrottlingException"), throttled);
    BOTH(answers<400>, ERROR_OF("PriorRequestNotComplete"), throttled);
    BOTH(answers<429>, ERROR_OF("of tomorrow"), throttled);
    BOTH(answers<400>, ERROR_OF("RequestTimeout"), retry);
    BOTH(answers<400>, ERROR_OF("RequestLimitExceeded"), throttled);
    BOTH(answers<400>, ERROR_OF("EC2ThrottledException"), throttled);
}

TEST_CASE("an error of the server's is worth retrying, one of the client's is not") {
    BOTH(answers<500>, ERROR_OF("InternalError"), retry);
    BOTH(answers<500>, ERROR_OF("InternalFailure"), retry);
    BOTH(answers<503>, ERROR_OF("ServiceUnavailable"), retry);
    BOTH(answers<503>, ERROR_OF("Unavailable"), retry);
    BOTH(answers<599>, ERROR_OF("of tomorrow"), retry);
    BOTH(answers<400>, ERROR_OF("InvalidAMIID.NotFound"), nothing);
    BOTH(answers<400>, ERROR_OF("UnknownParameter"), nothing);
    BOTH(answers<400>, ERROR_OF("RequestExpired"), nothing);
    BOTH(answers<401>, ERROR_OF("AuthFailure"), nothing);
    BOTH(answers<412>, ERROR_OF("of tomorrow"), nothing);
    BOTH(answers<403>, ERROR_OF("of tomorrow"), nothing);
    BOTH(answers<600>, ERROR_OF("of tomorrow"), nothing);
    BOTH(answers<200>, ERROR_OF("of tomorrow"), nothing);
    BOTH(answers<302>, ERROR_OF("of tomorrow"), nothing);
}

TEST_CASE("a request that only came at the wrong moment is worth retrying, with whichever status") {
    BOTH(answers<400>, ERROR_OF("ResourceLimitExceeded"), retry);
    BOTH(answers<400>, ERROR_OF("ConcurrentSnapshotLimitExceeded"), retry);
    BOTH(answers<400>, ERROR_OF("InsufficientInstanceCapacity"), retry);
    BOTH(answers<500>, ERROR_OF("InsufficientInstanceCapacity"), retry);
    BOTH(answers<400>, ERROR_OF("InternalError"), retry);
    // A limit that somebody has to raise, or to make room under.
    BOTH(answers<400>, ERROR_OF("VpcLimitExceeded"), nothing);
    BOTH(answers<400>, ERROR_OF("SnapshotLimitExceeded"), nothing);
    BOTH(answers<400>, ERROR_OF("InsufficientFreeAddressesInSubnet"), nothing);
    BOTH(answers<400>, ERROR_OF("ResourceLimitExceede"), nothing);
    BOTH(answers<400>, ERROR_OF("ResourceLimitExceededs"), nothing);
}

namespace {

// Whether an error with this code and a status of the client's is worth retrying.
bool is_worth_retrying(std::string_view code) {
    const std::string text = "<Error><Code>" + std::string(code) + "</Code></Error>";
    const auto error = read_xml(text);
    REQUIRE(error.has_value());
    return ServiceError(400, *error, XmlText()).is_worth_retrying();
}

}  // namespace

TEST_CASE("each documented code is judged") {
    std::set<std::string_view> judged;
    std::size_t momentary = 0;
    for (const auto& [code, remedy] : ec2::ErrorCode::documented) {
        CAPTURE(code);
        CHECK(judged.insert(code).second);
        CHECK(is_worth_retrying(code) == (remedy == Remedy::retry));
        if (remedy == Remedy::retry) ++momentary;
    }
    CHECK(judged.size() == 417);
    // Each code of the moment is documented; RequestLimitExceeded is one of throttling.
    CHECK(momentary == std::size(detail::codes_of_the_moment) + 1);
    CHECK(judged.count("RequestLimitExceeded") == 1);
}

TEST_CASE("a code is another if it differs in one byte") {
    BOTH(answers<412>, ERROR_OF("DryRunOperations"), nothing);
    BOTH(answers<412>, ERROR_OF("DryRunOperatio"), nothing);
    BOTH(answers<412>, ERROR_OF("dryRunOperation"), nothing);
    BOTH(answers<403>, ERROR_OF("Client.UnauthorizedOperation"), nothing);
    BOTH(answers<403>, ERROR_OF("Unauthorized Operation"), nothing);
    BOTH(answers<400>, ERROR_OF("RequestLimitExceede"), nothing);
    BOTH(answers<400>, ERROR_OF(""), nothing);
}

TEST_CASE("white space around a code and a request id is no part of them") {
    BOTH(answers<403>, ERROR_OF("\n UnauthorizedOperation\t"),
         (Answers{.is_not_authorised = true}));
    BOTH(answers<400>, ERROR_OF(" <![CDATA[SlowDown]]>\n"), throttled);
    constexpr ServiceError error(
        400,
        *read_xml("<Error><Code>\n InvalidAMIID.NotFound\n </Code><Message> m </Message></Error>"),
        XmlText("\n4e759009 "));
    STATIC_REQUIRE(error.code().plain() == "InvalidAMIID.NotFound");
    STATIC_REQUIRE(error.request_id().plain() == "4e759009");
    STATIC_REQUIRE(error.message() == " m ");
}

TEST_CASE("asking an error allocates nothing") {
    const writ_test::ExactBuffer buffer(ERROR_OF("Dry&#82;un<!-- -->Operation"));
    const auto document = read_xml(buffer.text());
    REQUIRE(document);
    const writ_test::AllocationWatch watch;
    const ServiceError error(412, *document, XmlText());
    const bool is_so = error.is_dry_run_success() && !error.is_worth_retrying();
    CHECK(watch.allocations() == 0);
    CHECK(is_so);
    CHECK(error.message().plain() == "text");
}

#endif
