// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/reply.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <concepts>
#include <cstddef>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/value/region.hpp>

namespace actions {

// What EC2 answers to CopyImage.
struct Copied {
    Required<ec2::ImageId, struct imageId_given_right_and_in_order> image_id;
    XmlText request_id{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("requestId", self.request_id);
        }
    };
};

struct CopyImage {
    struct Model {
        static constexpr std::string_view action = "CopyImage";
        using result_type = Copied;
    };
};

// A made-up result, all of which may be left out but two elements.
struct Moved {
    Required<ec2::ImageId, struct first_given_right_and_in_order> first;
    Required<ec2::ImageId, struct last_given_right_and_in_order> last;
    Optional<ec2::ImageId> second{};
    Optional<Region> region{};
    XmlText note{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("first", self.first);
            row("second", self.second);
            row("region", self.region);
            row("note", self.note);
            row("last", self.last);
        }
    };
};

struct MoveImage {
    struct Model {
        static constexpr std::string_view action = "MoveImage";
        using result_type = Moved;
    };
};

}  // namespace actions

namespace {

using actions::CopyImage;
using actions::MoveImage;

// What came back, as one line: `result <id> <request id>`, `error <status> <code>: <message>
// <request id>` or `none <status> <reason> @<offset>`.
template <class Request>
std::string line(const Reply<typename Request::Model::result_type>& reply) {
    if (!!reply.result() + !!reply.service_error() + !!reply.not_a_reply() != 1) {
        return "not one of three";
    }
    if (const auto& error = reply.service_error()) {
        return "error " + std::to_string(error->http_status()) + " " +
               error->code().template to<std::string>() + ": " +
               error->message().template to<std::string>() + " " +
               error->request_id().template to<std::string>();
    }
    if (const auto& other = reply.not_a_reply()) {
        if (other->text().empty()) return "without a sentence";
        return "none " + std::to_string(other->http_status) + " " + std::string(other->name()) +
               " @" + std::to_string(other->offset);
    }
    if constexpr (std::is_same_v<Request, CopyImage>) {
        return "result " + std::string(reply.result()->image_id->text()) + " " +
               reply.result()->request_id.template to<std::string>();
    } else {
        std::string text = "result " + std::string(reply.result()->first->text());
        if (const auto& second = reply.result()->second) text += " " + std::string(second->text());
        if (const auto& region = reply.result()->region) text += " " + std::string(region->text());
        return text + " " + reply.result()->note.template to<std::string>() + " " +
               std::string(reply.result()->last->text());
    }
}

// The same of a body in a buffer of its exact size.
template <class Request = CopyImage>
std::string read(int status, std::string_view body, ReadingMemory memory = {}) {
    const writ_test::ExactBuffer buffer(body);
    const writ_test::AllocationWatch watch;
    const auto reply = read_reply<Request>(status, buffer.text(), memory);
    if (watch.allocations() != 0) return "it allocates";
    return line<Request>(reply);
}

// Whether a reply is this result, for the compiler.
constexpr bool is_result(const Reply<actions::Copied>& reply, std::string_view id,
                         std::string_view request_id) {
    return reply.result() && !reply.service_error() && !reply.not_a_reply() &&
           reply.result()->image_id->text() == id && reply.result()->image_id->is_checked() &&
           reply.result()->request_id == request_id;
}

// Whether it is this error.
constexpr bool is_error(const Reply<actions::Copied>& reply, int status, std::string_view code,
                        std::string_view message, std::string_view request_id) {
    return reply.service_error() && !reply.result() && !reply.not_a_reply() &&
           reply.service_error()->http_status() == status &&
           reply.service_error()->code() == code && reply.service_error()->message() == message &&
           reply.service_error()->request_id() == request_id;
}

// Whether it is no reply, for this reason.
constexpr bool is_none(const Reply<actions::Copied>& reply, int status, std::string_view reason) {
    return reply.not_a_reply() && !reply.result() && !reply.service_error() &&
           reply.not_a_reply()->http_status == status && reply.not_a_reply()->name() == reason;
}

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
#define NAMESPACE "xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\""

// The API reference's sample.
constexpr std::string_view sample =
    "<CopyImageResponse " NAMESPACE
    ">\n"
    "  <requestId>60bc441d-fa2c-494d-b155-5d6a3EXAMPLE</requestId>\n"
    "  <imageId>ami-4d3c2b1a</imageId>\n"
    "</CopyImageResponse>";

constexpr std::string_view sample_line = "result ami-4d3c2b1a 60bc441d-fa2c-494d-b155-5d6a3EXAMPLE";

// As the service sends it since 2024.
constexpr std::string_view dense =
    DECLARATION "<CopyImageResponse " NAMESPACE
                "><requestId>60bc441d</requestId>"
                "<imageId>ami-4d3c2b1a</imageId></CopyImageResponse>";

// Errors that were captured.
constexpr std::string_view not_found = DECLARATION
    "\n<Response><Errors><Error><Code>InvalidAMIID.NotFound</Code>"
    "<Message>The image id '[ami-fake123]' does not exist</Message></Error></Errors>"
    "<RequestID>4e759009-7884-46eb-bcf9-0a238087d593</RequestID></Response>";

constexpr std::string_view unknown_parameter =
    "<Response><Errors><Error><Code>UnknownParameter</Code>"
    "<Message>The parameter Encrypted is not recognized</Message></Error></Errors>"
    "<RequestID>c35bcb0e-19db-4bd8-bee8-4d9924db9a5f</RequestID></Response>";

// The protocol tests' errors, Ec2InvalidGreetingError and Ec2ComplexError.
constexpr std::string_view greeting =
    "<Response>\n"
    "    <Errors>\n"
    "        <Error>\n"
    "            <Code>InvalidGreeting</Code>\n"
    "            <Message>Hi</Message>\n"
    "        </Error>\n"
    "    </Errors>\n"
    "    <RequestID>foo-id</RequestID>\n"
    "</Response>\n";

constexpr std::string_view complex =
    "<Response>\n"
    "    <Errors>\n"
    "        <Error>\n"
    "            <Code>ComplexError</Code>\n"
    "            <Message>Hi</Message>\n"
    "            <TopLevel>Top level</TopLevel>\n"
    "            <Nested>\n"
    "                <Foo>bar</Foo>\n"
    "            </Nested>\n"
    "        </Error>\n"
    "    </Errors>\n"
    "    <RequestID>foo-id</RequestID>\n"
    "</Response>\n";

#define ERROR_BODY(code, message)                                                 \
    DECLARATION "<Response><Errors><Error><Code>" code "</Code><Message>" message \
                "</Message></Error></Errors><RequestID>4e759009</RequestID></Response>"

#define RESULT_BODY(id) "<CopyImageResponse><imageId>" id "</imageId></CopyImageResponse>"

constexpr std::string_view page =
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n"
    "</body>\r\n</html>\r\n";

}  // namespace

TEST_CASE("each reason has a sentence") {
    const auto says = [](const Reason& reason, std::string_view name) {
        return reason.name == name && !reason.text.empty() && reason.ec2_code.empty();
    };
    CHECK(says(ReplyReasons::web_page, "web_page"));
    CHECK(says(ReplyReasons::other_element, "other_element"));
    CHECK(says(ReplyReasons::missing_element, "missing_element"));
    CHECK(says(ReplyReasons::status_contradicts_reply, "status_contradicts_reply"));
    CHECK(says(ReplyReasons::memory_too_small, "memory_too_small"));
    static_assert(NotAReply{}.name().empty() && NotAReply{}.text().empty());
}

//=== results ===//

TEST_CASE("the documentation's reply is read") {
    static_assert(is_result(read_reply<CopyImage>(200, sample), "ami-4d3c2b1a",
                            "60bc441d-fa2c-494d-b155-5d6a3EXAMPLE"));
    static_assert(is_result(read_reply<CopyImage>(200, dense), "ami-4d3c2b1a", "60bc441d"));
    CHECK(read(200, sample) == sample_line);
    CHECK(read(200, dense) == "result ami-4d3c2b1a 60bc441d");
    CHECK(read(200, std::string(DECLARATION "\n").append(sample).append("\n")) == sample_line);
    CHECK(read(200, std::string("\xEF\xBB\xBF").append(dense)) == "result ami-4d3c2b1a 60bc441d");
    CHECK(read(299, sample) == sample_line);
}

TEST_CASE("a namespace, a prefix, order and space change nothing") {
    constexpr std::string_view bodies[] = {
        "<CopyImageResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15\">"
        "<requestId>r</requestId><imageId>ami-4d3c2b1a</imageId></CopyImageResponse>",
        "<CopyImageResponse><imageId>ami-4d3c2b1a</imageId><requestId>r</requestId>"
        "</CopyImageResponse>",
        "<e:CopyImageResponse xmlns:e=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
        "<e:requestId>r</e:requestId><e:imageId>ami-4d3c2b1a</e:imageId></e:CopyImageResponse>",
        "\n<CopyImageResponse\n>\n<!-- new --><new><imageId>x</imageId></new>\n"
        "<imageId a='>'>ami-4d3c2b1a</imageId >\r\n\t<new/><requestId>r</requestId>\n"
        "</CopyImageResponse>\n",
        "<?xml version='1.0'?><CopyImageResponse><requestId>r</requestId><return>true</return>"
        "<imageId>ami-4d3c2b1a</imageId><imageId>ami-99999999</imageId></CopyImageResponse>"};
    for (const std::string_view body : bodies) {
        CHECK(read(200, body) == "result ami-4d3c2b1a r");
    }
}

TEST_CASE("a result without a request id is a result") {
    static_assert(
        is_result(read_reply<CopyImage>(200, RESULT_BODY("ami-4d3c2b1a")), "ami-4d3c2b1a", ""));
    CHECK(read(200, RESULT_BODY("ami-4d3c2b1a")) == "result ami-4d3c2b1a ");
}

TEST_CASE("an id of tomorrow's shape is kept, and known to be unchecked") {
    constexpr auto reply = read_reply<CopyImage>(200, RESULT_BODY("image/4711"));
    static_assert(reply.result());
    static_assert(reply.result()->image_id->text() == "image/4711");
    static_assert(!reply.result()->image_id->is_checked());
    CHECK(read(200, RESULT_BODY("image/4711")) == "result image/4711 ");
}

TEST_CASE("a result views the reply") {
    const writ_test::ExactBuffer buffer(dense);
    const auto reply = read_reply<CopyImage>(200, buffer.text());
    REQUIRE(reply.result());
    const char* const id = reply.result()->image_id->text().data();
    CHECK(id == buffer.text().data() + buffer.text().find("ami-"));
}

TEST_CASE("an id with references is decoded into memory") {
    for (const std::string_view body : {std::string_view(RESULT_BODY("ami-4d3c2b1&#97;")),
                                        std::string_view(RESULT_BODY("<![CDATA[ami-4d3c2b1a]]>")),
                                        std::string_view(RESULT_BODY("ami-<!-- -->4d3c2b1a")),
                                        std::string_view(RESULT_BODY("ami-<a>b</a>4d3c2b1a"))}) {
        CAPTURE(body);
        const auto bytes = std::make_unique<std::byte[]>(12);
        CHECK(read(200, body, ReadingMemory(bytes.get(), 12)) == "result ami-4d3c2b1a ");
        const auto less = std::make_unique<std::byte[]>(11);
        CHECK(read(200, body, ReadingMemory(less.get(), 11)) == "none 200 memory_too_small @0");
        ReadingMemory none;
        CHECK(line<CopyImage>(read_reply<CopyImage>(200, body, none)) ==
              "none 200 memory_too_small @0");
        CHECK(none.needed() == 12);
        CHECK(line<CopyImage>(read_reply<CopyImage>(200, body)) == "none 200 memory_too_small @0");

        const auto again = std::make_unique<std::byte[]>(12);
        ReadingMemory memory(again.get(), 12);
        const auto reply = read_reply<CopyImage>(200, body, memory);
        REQUIRE(reply.result());
        CHECK(static_cast<const void*>(reply.result()->image_id->text().data()) == again.get());
        CHECK(reply.result()->image_id->is_checked());
    }
    // A request id needs none.
    CHECK(read(200,
               "<CopyImageResponse><requestId>a&amp;b</requestId><imageId>ami-4d3c2b1a"
               "</imageId></CopyImageResponse>") == "result ami-4d3c2b1a a&b");
}

TEST_CASE("text of no length needs no memory") {
    CHECK(read<MoveImage>(200,
                          "<MoveImageResponse><first>ami-1a2b3c4d</first>"
                          "<region><!-- none --></region><last>ami-4d3c2b1a</last>"
                          "</MoveImageResponse>") == "result ami-1a2b3c4d  ami-4d3c2b1a");
}

// As value() of an XmlValue has it. An empty one, put into a request, would be sent as `Region=`.
TEST_CASE("an element without text is no value") {
    for (const std::string_view region :
         {"<region/>", "<region></region>", "<region> \n</region>", "<region><![CDATA[]]></region>",
          "<region>&#32;</region>"}) {
        CAPTURE(region);
        const auto bytes = std::make_unique<std::byte[]>(1);
        const std::string body = "<MoveImageResponse><first>x</first>" + std::string(region) +
                                 "<last>z</last></MoveImageResponse>";
        CHECK(read<MoveImage>(200, body, ReadingMemory(bytes.get(), 1)) == "result x  z");
    }
    constexpr auto by_compiler = read_reply<MoveImage>(
        200,
        "<MoveImageResponse><first>x</first><region/><second> </second><last>z</last>"
        "</MoveImageResponse>");
    STATIC_REQUIRE(by_compiler.result()->last->text() == "z");
    STATIC_REQUIRE_FALSE(by_compiler.result()->region || by_compiler.result()->second);
}

TEST_CASE("elements that may be left out") {
    CHECK(read<MoveImage>(200,
                          "<MoveImageResponse><last>ami-4d3c2b1a</last>"
                          "<first>ami-1a2b3c4d</first></MoveImageResponse>") ==
          "result ami-1a2b3c4d  ami-4d3c2b1a");
    CHECK(read<MoveImage>(200,
                          "<MoveImageResponse><last>z</last><note>n&lt;</note>"
                          "<region>us-east-1</region><second>y</second><first>x</first>"
                          "</MoveImageResponse>") == "result x y us-east-1 n< z");
    CHECK(read<MoveImage>(200, "<MoveImageResponse><first>x</first></MoveImageResponse>") ==
          "none 200 missing_element @0");
    CHECK(read<MoveImage>(200, "<MoveImageResponse><last>x</last></MoveImageResponse>") ==
          "none 200 missing_element @0");
    const auto bytes = std::make_unique<std::byte[]>(4);
    CHECK(read<MoveImage>(200,
                          "<MoveImageResponse><first>&#65;b</first><second>c</second>"
                          "<last>d&#69;</last></MoveImageResponse>",
                          ReadingMemory(bytes.get(), 4)) == "result Ab c  dE");
}

//=== service errors ===//

TEST_CASE("captured errors and those of the protocol tests are read") {
    static_assert(is_error(read_reply<CopyImage>(400, not_found), 400, "InvalidAMIID.NotFound",
                           "The image id '[ami-fake123]' does not exist",
                           "4e759009-7884-46eb-bcf9-0a238087d593"));
    static_assert(is_error(read_reply<CopyImage>(400, unknown_parameter), 400, "UnknownParameter",
                           "The parameter Encrypted is not recognized",
                           "c35bcb0e-19db-4bd8-bee8-4d9924db9a5f"));
    static_assert(
        is_error(read_reply<CopyImage>(400, greeting), 400, "InvalidGreeting", "Hi", "foo-id"));
    static_assert(
        is_error(read_reply<CopyImage>(400, complex), 400, "ComplexError", "Hi", "foo-id"));
    CHECK(read(400, not_found) ==
          "error 400 InvalidAMIID.NotFound: The image id '[ami-fake123]' does not exist "
          "4e759009-7884-46eb-bcf9-0a238087d593");
    CHECK(read(400, unknown_parameter) ==
          "error 400 UnknownParameter: The parameter Encrypted is not recognized "
          "c35bcb0e-19db-4bd8-bee8-4d9924db9a5f");
    CHECK(read(400, greeting) == "error 400 InvalidGreeting: Hi foo-id");
    CHECK(read(400, complex) == "error 400 ComplexError: Hi foo-id");
}

TEST_CASE("a request id is read however it is spelt") {
    for (const std::string_view name : {"requestId", "RequestID", "RequestId"}) {
        CAPTURE(name);
        const std::string id = "<" + std::string(name) + "> r\n</" + std::string(name) + ">";
        CHECK(read(400, "<Response><Errors><Error><Code> C </Code></Error></Errors>" + id +
                            "</Response>") == "error 400 C:  r");
    }
    CHECK(read(400,
               "<Response><Errors><Error><Code>C</Code></Error></Errors>"
               "<Requestid>r</Requestid></Response>") == "error 400 C:  ");
}

TEST_CASE("what else a code has in its error can be read") {
    constexpr auto reply = read_reply<CopyImage>(400, complex);
    constexpr XmlElement error = reply.service_error()->element();
    static_assert(error.name() == "Error");
    static_assert(error.child("TopLevel")->text() == "Top level");
    static_assert(error.child("Nested")->child("Foo")->text() == "bar");
    static_assert(!error.child("Foo"));
}

TEST_CASE("the questions that callers ask of an error") {
    constexpr auto dry_run = read_reply<CopyImage>(
        412,
        ERROR_BODY("DryRunOperation", "Request would have succeeded, but DryRun flag is set."));
    static_assert(dry_run.service_error()->is_dry_run_success());
    static_assert(!dry_run.service_error()->is_worth_retrying());
    static_assert(dry_run.service_error()->status_class() == HttpStatusClass::client_error);
    constexpr auto refused =
        read_reply<CopyImage>(403, ERROR_BODY("UnauthorizedOperation", "You are not authorized."));
    static_assert(refused.service_error()->is_not_authorised());
    static_assert(!refused.service_error()->is_worth_retrying());
    constexpr auto throttled =
        read_reply<CopyImage>(503, ERROR_BODY("RequestLimitExceeded", "Request limit exceeded."));
    static_assert(throttled.service_error()->is_throttled());
    static_assert(throttled.service_error()->is_worth_retrying());
    static_assert(throttled.service_error()->status_class() == HttpStatusClass::server_error);
    constexpr auto reused =
        read_reply<CopyImage>(400, ERROR_BODY("IdempotentParameterMismatch", "Other parameters."));
    static_assert(reused.service_error()->is_idempotency_mismatch());
    CHECK(read(503, ERROR_BODY("RequestLimitExceeded", "Request limit exceeded.")) ==
          "error 503 RequestLimitExceeded: Request limit exceeded. 4e759009");
}

TEST_CASE("an error is an error, whatever its status, order or namespace") {
    for (const int status : {0, 200, 302, 404, 500, 599, -1}) {
        CHECK(read(status, ERROR_BODY("A.B", "c")) ==
              "error " + std::to_string(status) + " A.B: c 4e759009");
    }
    CHECK(read(400,
               "<x:Response xmlns:x='y'><x:RequestID>r</x:RequestID><x:Errors><x:Error>"
               "<x:Message>&lt;m&gt;</x:Message><x:Code>C</x:Code></x:Error></x:Errors>"
               "</x:Response>") == "error 400 C: <m> r");
    CHECK(read(400, "<Response><Errors><Error><Code>C</Code></Error></Errors></Response>") ==
          "error 400 C:  ");
    CHECK(read(400,
               "<Response><Errors><Error><Code>C</Code></Error><Error><Code>D</Code></Error>"
               "</Errors><RequestID>r</RequestID></Response>") == "error 400 C:  r");
}

//=== no reply ===//

TEST_CASE("what is not XML is no reply") {
    static_assert(is_none(read_reply<CopyImage>(200, ""), 200, "empty"));
    static_assert(is_none(read_reply<CopyImage>(503, "Service Unavailable"), 503, "no_element"));
    CHECK(read(200, "") == "none 200 empty @0");
    CHECK(read(200, "\n") == "none 200 no_element @1");
    CHECK(read(200, DECLARATION) == "none 200 no_element @38");
    CHECK(read(502, "Bad Gateway") == "none 502 no_element @0");
    CHECK(read(200, "{\"imageId\": \"ami-4d3c2b1a\"}") == "none 200 no_element @0");
    CHECK(read(200, std::string_view("\x1F\x8B\x08\0\0", 5)) == "none 200 no_element @0");
}

// Until 0.2 it was told as whatever was wrong with it as XML: mismatched_end, or document_type.
TEST_CASE("a proxy's page is called a web page, however it is written") {
    for (const int status : {200, 403, 502}) {
        const std::string web_page = "none " + std::to_string(status) + " web_page @0";
        CHECK(read(status, page) == web_page);
        for (const std::string_view front :
             {"<!DOCTYPE html>\n", "<!doctype html>", "\xEF\xBB\xBF<!DOCTYPE HTML PUBLIC \"a\">",
              "\r\n <!DOCTYPE\thtml\n>", "<?xml version=\"1.0\"?>\n<!DOCTYPE html>",
              "<!-- proxy --> <?a?>\n"}) {
            CAPTURE(front);
            CHECK(read(status, std::string(front).append(page)) == web_page);
        }
        for (const std::string_view body :
             {"<html><body><h1>502 Bad Gateway</h1></body></html>", "<html/>", "<HTML></HTML>",
              "<html", "<Html\nlang=en><br>", "<html lang='en'></html>",
              "<html xmlns='http://www.w3.org/1999/xhtml'></html>"}) {
            CAPTURE(body);
            CHECK(read(status, body) == web_page);
        }
    }
    constexpr auto reply = read_reply<CopyImage>(502, page);
    STATIC_REQUIRE(reply.not_a_reply()->name() == "web_page");
    STATIC_REQUIRE(reply.not_a_reply()->status_class() == HttpStatusClass::server_error);
    // Another word, or somewhere else.
    CHECK(read(200, "<htmlx></htmlx>") == "none 200 other_element @0");
    CHECK(read(200, "<a:html xmlns:a='b'/>") == "none 200 other_element @0");
    CHECK(read(200, "<a><html/></a>") == "none 200 other_element @0");
    CHECK(read(200, "<!DOCTYPE htmlx><htmlx/>") == "none 200 document_type @0");
    CHECK(read(200, "<!DOCTYPEhtml>") == "none 200 document_type @0");
    CHECK(read(200, "<ht") == "none 200 truncated @3");
    CHECK(read(200, "html") == "none 200 no_element @0");
    CHECK(read(200, "<!-- a") == "none 200 truncated @6");
    CHECK(read(200, "<!-- a -->") == "none 200 no_element @10");
    CHECK(read(200, "{\"body\": \"<html>\"}") == "none 200 no_element @0");
    CHECK(read(200, "Bad Gateway <html>") == "none 200 no_element @0");
}

TEST_CASE("what is wrong is told with what to do") {
    for (const Reason& reason : XmlElement::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.text.find("; ") != std::string_view::npos);
    }
    for (const std::string_view body : {"", "Bad Gateway", "{}", "<!DOCTYPE a><a/>", "<a></b>",
                                        "<html/>", "<CopySnapshotResponse/>"}) {
        CAPTURE(body);
        const auto reply = read_reply<CopyImage>(502, body);
        const std::string_view text = reply.not_a_reply()->text();
        CHECK(text.find("EC2") != std::string_view::npos);
        CHECK(text.find("look at") != std::string_view::npos);
    }
}

TEST_CASE("a reply cut short at any byte is none") {
    for (const std::string_view body : {sample, dense, not_found, unknown_parameter, complex}) {
        const bool is_error = body.find("<Error>") != body.npos;
        // Space behind the end may be missing.
        const std::size_t whole = body.rfind('>') + 1;
        for (const int status : {200, 400, 500}) {
            for (std::size_t size = 0; size != whole; ++size) {
                const std::string what = read(status, body.substr(0, size));
                if (!what.starts_with("none " + std::to_string(status))) {
                    FAIL("cut to " << size << " bytes: " << what);
                }
            }
        }
        CHECK(read(200, body).starts_with(is_error ? "error 200" : "result"));
    }
}

TEST_CASE("another action's reply is none") {
    for (const std::string_view name :
         {"CopySnapshotResponse", "copyImageResponse", "CopyImage", "CopyImageResponses",
          "CopyImageRespons", "XCopyImageResponse", "CopyImagesResponse", "ErrorResponse",
          "Response", "Error", "Errors", "response", "CopyImageResult"}) {
        CAPTURE(name);
        const std::string open = "<" + std::string(name) + ">";
        const std::string close = "</" + std::string(name) + ">";
        CHECK(read(200, open + "<imageId>ami-4d3c2b1a</imageId>" + close) ==
              "none 200 other_element @0");
        CHECK(read(200, open + std::string(sample) + close) == "none 200 other_element @0");
    }
    CHECK(read<MoveImage>(200, sample) == "none 200 other_element @0");
}

TEST_CASE("an error without what makes it one is no reply") {
    constexpr std::string_view bodies[] = {
        "<Response/>",
        "<Response><RequestID>r</RequestID></Response>",
        "<Response><Errors/><RequestID>r</RequestID></Response>",
        "<Response><Errors><Error/></Errors></Response>",
        "<Response><Errors><Error><Message>m</Message></Error></Errors></Response>",
        "<Response><Errors><Code>C</Code></Errors></Response>",
        "<Response><Error><Code>C</Code></Error></Response>",
        "<Response><Code>C</Code></Response>",
        "<Errors><Error><Code>C</Code></Error></Errors>",
        "<ErrorResponse><Errors><Error><Code>C</Code></Error></Errors></ErrorResponse>",
        "<Response><errors><error><code>C</code></error></errors></Response>",
        "<Response><Errors><Error><X><Code>C</Code></X></Error></Errors></Response>"};
    for (const std::string_view body : bodies) {
        CAPTURE(body);
        CHECK(read(400, body) == "none 400 other_element @0");
    }
}

TEST_CASE("a result without its image id is no reply") {
    for (const std::string_view body :
         {"<CopyImageResponse/>", "<CopyImageResponse><requestId>r</requestId></CopyImageResponse>",
          "<CopyImageResponse>ami-4d3c2b1a</CopyImageResponse>",
          "<CopyImageResponse><imageId/></CopyImageResponse>",
          "<CopyImageResponse><imageId><!-- --></imageId></CopyImageResponse>",
          "<CopyImageResponse><imageId><a>ami-4d3c2b1a</a></imageId></CopyImageResponse>",
          "<CopyImageResponse><ImageId>ami-4d3c2b1a</ImageId></CopyImageResponse>",
          "<CopyImageResponse><a><imageId>ami-4d3c2b1a</imageId></a></CopyImageResponse>",
          "<CopyImageResponse><!--<imageId>ami-4d3c2b1a</imageId>--></CopyImageResponse>"}) {
        CAPTURE(body);
        CHECK(read(200, body) == "none 200 missing_element @0");
    }
    static_assert(
        is_none(read_reply<CopyImage>(200, "<CopyImageResponse/>"), 200, "missing_element"));
}

TEST_CASE("a result that came with a status of failure is no reply") {
    for (const int status : {0, 100, 199, 300, 302, 400, 404, 412, 500, 503, 600, -200}) {
        CHECK(read(status, sample) ==
              "none " + std::to_string(status) + " status_contradicts_reply @0");
    }
    static_assert(is_none(read_reply<CopyImage>(500, sample), 500, "status_contradicts_reply"));
}

TEST_CASE("whatever a reply is changed to, it is one of three") {
    constexpr std::string_view seeds[] = {sample, dense, not_found, complex,
                                          RESULT_BODY("ami-&#x34;d3c<![CDATA[2b]]>1a")};
    constexpr std::string_view pieces[] = {
        "<",      ">",       "/",  "&",         ";",          "&#",         "<!--",
        "-->",    "]]>",     "<?", "?>",        "<a>",        "</a>",       "<Error>",
        "<Code>", "</Code>", " ",  "<imageId>", "</imageId>", "<imageId/>", "\xC3"};
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    int results = 0;
    int errors = 0;
    int others = 0;
    for (int round = 0; round != 20'000; ++round) {
        std::string text(seeds[below(std::size(seeds))]);
        for (std::size_t changes = 1 + below(3); changes != 0; --changes) {
            const std::size_t at = below(text.size() + 1);
            switch (below(4)) {
                case 0: text.insert(at, pieces[below(std::size(pieces))]); break;
                case 1: text.erase(at, 1 + below(4)); break;
                case 2: text.insert(at, 1, static_cast<char>(below(256))); break;
                default:
                    if (at != text.size()) text[at] = static_cast<char>(below(128));
            }
        }
        const auto bytes = std::make_unique<std::byte[]>(16);
        const std::string what = read(200, text, ReadingMemory(bytes.get(), 16));
        results += what.starts_with("result ") ? 1 : 0;
        errors += what.starts_with("error ") ? 1 : 0;
        others += what.starts_with("none ") ? 1 : 0;
    }
    CHECK(results + errors + others == 20'000);
    CHECK(results > 1000);
    CHECK(errors > 1000);
    CHECK(others > 1000);
}

#endif
