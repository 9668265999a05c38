// SPDX-License-Identifier: BSL-1.0
//
// The published test cases of the EC2 Query protocol for requests (Smithy's protocol tests for
// ec2Query, in botocore's form): each id is a test case here, or stands in the table of
// docs/reference/protocol.md. Each is written by the compiler and by the program, to memory of each
// size, and is read from a buffer of its exact size as what it was written from.
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/text/base64.hpp>
#include <writ/text/time.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_query.hpp>

#include "support/harness.hpp"
#include "vectors/protocol/stated.hpp"

#include <string_view>

using namespace writ;

namespace protocol {

inline constexpr std::string_view published_version = "2020-01-08";

struct EmptyInputAndEmptyOutput {
    friend constexpr bool operator==(const EmptyInputAndEmptyOutput&,
                                     const EmptyInputAndEmptyOutput&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "EmptyInputAndEmptyOutput";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self&, Row&) {}
    };
};

struct NoInputAndOutput {
    friend constexpr bool operator==(const NoInputAndOutput&,
                                     const NoInputAndOutput&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "NoInputAndOutput";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self&, Row&) {}
    };
};

struct StructArg {
    Optional<AnyText> string_arg{};
    YesNo other_arg{};
    OptionalReference<StructArg> recursive_arg{};

    friend constexpr bool operator==(const StructArg&, const StructArg&) noexcept = default;

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("StringArg", self.string_arg);
            row("OtherArg", self.other_arg);
            row("RecursiveArg", self.recursive_arg);
        }
    };
};

struct NestedStructures {
    Optional<StructArg> nested{};

    friend constexpr bool operator==(const NestedStructures&,
                                     const NestedStructures&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "NestedStructures";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Nested", self.nested);
        }
    };
};

struct QueryIdempotencyTokenAutoFill {
    Optional<ClientToken> token{};

    friend constexpr bool operator==(const QueryIdempotencyTokenAutoFill&,
                                     const QueryIdempotencyTokenAutoFill&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "QueryIdempotencyTokenAutoFill";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Token", self.token);
        }
    };
};

struct GreetingStruct {
    Optional<AnyText> hi{};

    friend constexpr bool operator==(const GreetingStruct&,
                                     const GreetingStruct&) noexcept = default;

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Hi", self.hi);
        }
    };
};

struct NestedStructWithList {
    List<AnyText> list_arg{};

    friend constexpr bool operator==(const NestedStructWithList&,
                                     const NestedStructWithList&) noexcept = default;

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ListArg", self.list_arg);
        }
    };
};

struct QueryLists {
    List<AnyText> list_arg{};
    List<GreetingStruct> complex_list_arg{};
    List<AnyText> list_arg_with_xml_name_member{};
    List<AnyText> list_arg_with_xml_name{};
    Optional<NestedStructWithList> nested_with_list{};

    friend constexpr bool operator==(const QueryLists&, const QueryLists&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "QueryLists";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ListArg", self.list_arg);
            row("ComplexListArg", self.complex_list_arg);
            row("ListArgWithXmlNameMember", self.list_arg_with_xml_name_member);
            row("Hi", self.list_arg_with_xml_name);
            row("NestedWithList", self.nested_with_list);
        }
    };
};

// A time as a count of seconds, which EC2 does not use, is a whole number.
struct QueryTimestamps {
    Optional<Timestamp> normal_format{};
    Optional<Long> epoch_member{};
    Optional<Long> epoch_target{};

    friend constexpr bool operator==(const QueryTimestamps&,
                                     const QueryTimestamps&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "QueryTimestamps";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NormalFormat", self.normal_format);
            row("EpochMember", self.epoch_member);
            row("EpochTarget", self.epoch_target);
        }
    };
};

// An enumeration is a text, so that values which are not known yet are kept.
struct SimpleInputParams {
    Optional<AnyText> foo{};
    Optional<AnyText> bar{};
    YesNo baz{};
    Optional<Integer> bam{};
    Optional<Double> float_value{};
    Optional<Double> boo{};
    Optional<Blob> qux{};
    Optional<AnyText> foo_enum{};
    Optional<AnyText> has_query_name{};
    Optional<AnyText> has_query_and_xml_name{};
    Optional<AnyText> uses_xml_name{};

    friend constexpr bool operator==(const SimpleInputParams&,
                                     const SimpleInputParams&) noexcept = default;

    struct Model {
        static constexpr std::string_view action = "SimpleInputParams";
        static constexpr std::string_view version = published_version;
        using rules = Rules<>;  // the protocol knows none
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Foo", self.foo);
            row("Bar", self.bar);
            row("Baz", self.baz);
            row("Bam", self.bam);
            row("FloatValue", self.float_value);
            row("Boo", self.boo);
            row("Qux", self.qux);
            row("FooEnum", self.foo_enum);
            row("HasQueryName", self.has_query_name);
            row("HasQueryAndXmlName", self.has_query_and_xml_name);
            row("UsesXmlName", self.uses_xml_name);
        }
    };
};

static_assert(http::method == "POST" && http::path == "/" &&
              http::content_type == "application/x-www-form-urlencoded");

}  // namespace protocol

using namespace protocol;

TEST_CASE("input: Ec2QueryEmptyInputAndEmptyOutput", "[protocol][inputs]") {
    constexpr EmptyInputAndEmptyOutput request{};
    STATES(request, "Action=EmptyInputAndEmptyOutput&Version=2020-01-08")
}

TEST_CASE("input: Ec2QueryNoInputAndOutput", "[protocol][inputs]") {
    constexpr NoInputAndOutput request{};
    STATES(request, "Action=NoInputAndOutput&Version=2020-01-08")
}

TEST_CASE("input: Ec2NestedStructures", "[protocol][inputs]") {
    static constexpr StructArg recursive{.string_arg = "baz"};
    static constexpr NestedStructures request{
        StructArg{.string_arg = "foo", .other_arg = true, .recursive_arg = recursive}};
    STATES(request,
           "Action=NestedStructures&Version=2020-01-08&Nested.StringArg=foo&Nested.OtherArg=true"
           "&Nested.RecursiveArg.StringArg=baz")
}

TEST_CASE("input: Ec2ProtocolIdempotencyTokenAutoFill", "[protocol][inputs]") {
    static constexpr unsigned char random[16] = {};
    static constexpr Uuid uuid(random);
    static constexpr QueryIdempotencyTokenAutoFill request{.token = uuid.client_token()};
    STATES(request,
           "Action=QueryIdempotencyTokenAutoFill&Version=2020-01-08"
           "&Token=00000000-0000-4000-8000-000000000000")
}

TEST_CASE("input: Ec2ProtocolIdempotencyTokenAutoFillIsSet", "[protocol][inputs]") {
    constexpr QueryIdempotencyTokenAutoFill request{.token =
                                                        "00000000-0000-4000-8000-000000000123"};
    STATES(request,
           "Action=QueryIdempotencyTokenAutoFill&Version=2020-01-08"
           "&Token=00000000-0000-4000-8000-000000000123")
}

TEST_CASE("input: Ec2Lists", "[protocol][inputs]") {
    static constexpr AnyText list[] = {"foo", "bar", "baz"};
    static constexpr GreetingStruct greetings[] = {{.hi = "hello"}, {.hi = "hola"}};
    static constexpr QueryLists request{.list_arg = list, .complex_list_arg = greetings};
    STATES(request,
           "Action=QueryLists&Version=2020-01-08&ListArg.1=foo&ListArg.2=bar&ListArg.3=baz"
           "&ComplexListArg.1.Hi=hello&ComplexListArg.2.Hi=hola")
}

TEST_CASE("input: Ec2EmptyQueryLists", "[protocol][inputs]") {
    constexpr QueryLists request{.list_arg = {}};
    STATES(request, "Action=QueryLists&Version=2020-01-08")
}

namespace protocol {

inline constexpr AnyText a_and_b[] = {"A", "B"};

}  // namespace protocol

TEST_CASE("input: Ec2ListArgWithXmlNameMember", "[protocol][inputs]") {
    constexpr QueryLists request{.list_arg_with_xml_name_member = a_and_b};
    STATES(request,
           "Action=QueryLists&Version=2020-01-08&ListArgWithXmlNameMember.1=A"
           "&ListArgWithXmlNameMember.2=B")
}

TEST_CASE("input: Ec2ListMemberWithXmlName", "[protocol][inputs]") {
    constexpr QueryLists request{.list_arg_with_xml_name = a_and_b};
    STATES(request, "Action=QueryLists&Version=2020-01-08&Hi.1=A&Hi.2=B")
}

TEST_CASE("input: Ec2ListNestedStructWithList", "[protocol][inputs]") {
    constexpr QueryLists request{.nested_with_list = NestedStructWithList{.list_arg = a_and_b}};
    STATES(request,
           "Action=QueryLists&Version=2020-01-08&NestedWithList.ListArg.1=A"
           "&NestedWithList.ListArg.2=B")
}

TEST_CASE("input: Ec2TimestampsInput", "[protocol][inputs]") {
    static constexpr TimeText text = *TimeText::of_seconds(1'422'172'800);
    static constexpr QueryTimestamps request{.normal_format = *Timestamp::parse(text),
                                             .epoch_member = 1'422'172'800,
                                             .epoch_target = 1'422'172'800};
    STATES(request,
           "Action=QueryTimestamps&Version=2020-01-08&NormalFormat=2015-01-25T08%3A00%3A00Z"
           "&EpochMember=1422172800&EpochTarget=1422172800")
}

// The body of SimpleInputParams with these parameters.
#define SIMPLE(parameters) "Action=SimpleInputParams&Version=2020-01-08&" parameters

TEST_CASE("input: Ec2SimpleInputParamsStrings", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.foo = "val1", .bar = "val2"};
    STATES(request, SIMPLE("Foo=val1&Bar=val2"))
}

TEST_CASE("input: Ec2SimpleInputParamsStringAndBooleanTrue", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.foo = "val1", .baz = true};
    STATES(request, SIMPLE("Foo=val1&Baz=true"))
}

TEST_CASE("input: Ec2SimpleInputParamsStringsAndBooleanFalse", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.baz = false};
    STATES(request, SIMPLE("Baz=false"))
}

TEST_CASE("input: Ec2SimpleInputParamsInteger", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.bam = 10};
    STATES(request, SIMPLE("Bam=10"))
}

TEST_CASE("input: Ec2SimpleInputParamsFloat", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.boo = "10.8"};
    STATES(request, SIMPLE("Boo=10.8"))
}

namespace protocol {

// The base64 of the bytes that the case is about.
struct Base64OfValue {
    constexpr Base64OfValue() { encode_base64("value", text); }

    char text[base64_size(5)] = {};
};

}  // namespace protocol

TEST_CASE("input: Ec2SimpleInputParamsBlob", "[protocol][inputs]") {
    static constexpr Base64OfValue base64;
    static constexpr SimpleInputParams request{
        .qux = *Blob::parse(std::string_view(base64.text, sizeof base64.text))};
    STATES(request, SIMPLE("Qux=dmFsdWU%3D"))
}

TEST_CASE("input: Ec2Enums", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.foo_enum = "Foo"};
    STATES(request, SIMPLE("FooEnum=Foo"))
}

TEST_CASE("input: Ec2Query", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.has_query_name = "Hi"};
    STATES(request, SIMPLE("HasQueryName=Hi"))
}

TEST_CASE("input: Ec2QueryIsPreferred", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.has_query_and_xml_name = "Hi"};
    STATES(request, SIMPLE("HasQueryAndXmlName=Hi"))
}

TEST_CASE("input: Ec2XmlNameIsUppercased", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.uses_xml_name = "Hi"};
    STATES(request, SIMPLE("UsesXmlName=Hi"))
}

TEST_CASE("input: Ec2QuerySupportsNaNFloatInputs", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.float_value = "NaN", .boo = "NaN"};
    STATES(request, SIMPLE("FloatValue=NaN&Boo=NaN"))
}

TEST_CASE("input: Ec2QuerySupportsInfinityFloatInputs", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.float_value = "Infinity", .boo = "Infinity"};
    STATES(request, SIMPLE("FloatValue=Infinity&Boo=Infinity"))
}

TEST_CASE("input: Ec2QuerySupportsNegativeInfinityFloatInputs", "[protocol][inputs]") {
    constexpr SimpleInputParams request{.float_value = "-Infinity", .boo = "-Infinity"};
    STATES(request, SIMPLE("FloatValue=-Infinity&Boo=-Infinity"))
}
