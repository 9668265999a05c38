// SPDX-License-Identifier: BSL-1.0
//
// The published test cases of the EC2 Query protocol for replies (Smithy's protocol tests for
// ec2Query, in botocore's form): each id is a test case here, or stands in the table of
// docs/reference/protocol.md. Each is read by the compiler and by the program, from a buffer of its
// exact size.
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

#include "support/harness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

using namespace writ;

namespace protocol {

template <std::size_t Size>
struct Name {
    constexpr Name(const char (&literal)[Size]) { std::copy_n(literal, Size, text); }

    char text[Size];
};

template <class Output, Name action_name>
struct Operation {
    struct Model {
        static constexpr std::string_view action{action_name.text};
        using result_type = Output;
    };
};

struct DatetimeOffsetsOutput {
    XmlValue<Timestamp> datetime{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("datetime", self.datetime);
        }
    };
};

using DatetimeOffsets = Operation<DatetimeOffsetsOutput, "DatetimeOffsets">;

struct EmptyInputAndEmptyOutputOutput {
    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self&, Row&) {}
    };
};

using EmptyInputAndEmptyOutput =
    Operation<EmptyInputAndEmptyOutputOutput, "EmptyInputAndEmptyOutput">;

struct FractionalSecondsOutput {
    XmlValue<Timestamp> datetime{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("datetime", self.datetime);
        }
    };
};

using FractionalSeconds = Operation<FractionalSecondsOutput, "FractionalSeconds">;

struct GreetingWithErrorsOutput {
    XmlText greeting{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("greeting", self.greeting);
        }
    };
};

using GreetingWithErrors = Operation<GreetingWithErrorsOutput, "GreetingWithErrors">;

struct IgnoresWrappingXmlNameOutput {
    XmlText foo{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("foo", self.foo);
        }
    };
};

using IgnoresWrappingXmlName = Operation<IgnoresWrappingXmlNameOutput, "IgnoresWrappingXmlName">;

struct NoInputAndOutputOutput {
    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self&, Row&) {}
    };
};

using NoInputAndOutput = Operation<NoInputAndOutputOutput, "NoInputAndOutput">;

// A structure that holds itself is one for each level in which the case has it.
template <int level>
struct Nested1;

template <int level>
struct Nested2 {
    XmlText bar{};
    Optional<Nested1<level - 1>> recursive_member{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("bar", self.bar);
            row("recursiveMember", self.recursive_member);
        }
    };
};

template <>
struct Nested2<0> {
    XmlText bar{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("bar", self.bar);
        }
    };
};

template <int level>
struct Nested1 {
    XmlText foo{};
    Optional<Nested2<level>> nested{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("foo", self.foo);
            row("nested", self.nested);
        }
    };
};

struct RecursiveXmlShapesOutput {
    Optional<Nested1<1>> nested{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nested", self.nested);
        }
    };
};

using RecursiveXmlShapes = Operation<RecursiveXmlShapesOutput, "RecursiveXmlShapes">;

struct SimpleScalarXmlPropertiesOutput {
    XmlText string_value{};
    Optional<XmlText> empty_string_value{};
    XmlBoolean true_boolean_value{};
    XmlBoolean false_boolean_value{};
    XmlInteger byte_value{};
    XmlInteger short_value{};
    XmlInteger integer_value{};
    XmlInteger long_value{};
    XmlValue<Double> float_value{};
    XmlValue<Double> double_value{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("stringValue", self.string_value);
            row("emptyStringValue", self.empty_string_value);
            row("trueBooleanValue", self.true_boolean_value);
            row("falseBooleanValue", self.false_boolean_value);
            row("byteValue", self.byte_value);
            row("shortValue", self.short_value);
            row("integerValue", self.integer_value);
            row("longValue", self.long_value);
            row("floatValue", self.float_value);
            row("DoubleDribble", self.double_value);
        }
    };
};

using SimpleScalarXmlProperties =
    Operation<SimpleScalarXmlPropertiesOutput, "SimpleScalarXmlProperties">;

struct XmlBlobsOutput {
    Optional<Blob> data{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("data", self.data);
        }
    };
};

using XmlBlobs = Operation<XmlBlobsOutput, "XmlBlobs">;
using XmlEmptyBlobs = Operation<XmlBlobsOutput, "XmlEmptyBlobs">;

struct XmlEmptyListsOutput {
    Optional<XmlList<XmlText>> string_list{};
    Optional<XmlList<XmlText>> string_set{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("stringList", self.string_list);
            row("stringSet", self.string_set);
        }
    };
};

using XmlEmptyLists = Operation<XmlEmptyListsOutput, "XmlEmptyLists">;

// A map's wrapper holds entries, each a structure; EC2 has no maps.
template <class Value>
struct Entry {
    XmlText key{};
    Value value{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("key", self.key);
            row("value", self.value);
        }
    };
};

struct XmlEnumsOutput {
    XmlText foo_enum_1{};
    XmlText foo_enum_2{};
    XmlText foo_enum_3{};
    XmlList<XmlText> foo_enum_list{};
    XmlList<XmlText> foo_enum_set{};
    XmlList<Entry<XmlText>> foo_enum_map{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fooEnum1", self.foo_enum_1);
            row("fooEnum2", self.foo_enum_2);
            row("fooEnum3", self.foo_enum_3);
            row("fooEnumList", self.foo_enum_list);
            row("fooEnumSet", self.foo_enum_set);
            row("fooEnumMap", self.foo_enum_map);
        }
    };
};

using XmlEnums = Operation<XmlEnumsOutput, "XmlEnums">;

struct XmlIntEnumsOutput {
    XmlInteger int_enum_1{};
    XmlInteger int_enum_2{};
    XmlInteger int_enum_3{};
    XmlList<XmlInteger> int_enum_list{};
    XmlList<XmlInteger> int_enum_set{};
    XmlList<Entry<XmlInteger>> int_enum_map{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("intEnum1", self.int_enum_1);
            row("intEnum2", self.int_enum_2);
            row("intEnum3", self.int_enum_3);
            row("intEnumList", self.int_enum_list);
            row("intEnumSet", self.int_enum_set);
            row("intEnumMap", self.int_enum_map);
        }
    };
};

using XmlIntEnums = Operation<XmlIntEnumsOutput, "XmlIntEnums">;

struct StructureListMember {
    XmlText a{};
    XmlText b{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("value", self.a);
            row("other", self.b);
        }
    };
};

struct XmlListsOutput {
    XmlList<XmlText> string_list{};
    XmlList<XmlText> string_set{};
    XmlList<XmlInteger> integer_list{};
    XmlList<XmlBoolean> boolean_list{};
    XmlList<XmlValue<Timestamp>> timestamp_list{};
    XmlList<XmlText> enum_list{};
    XmlList<XmlInteger> int_enum_list{};
    XmlList<XmlList<XmlText>> nested_string_list{};
    XmlList<XmlText> renamed_list_members{};
    XmlList<StructureListMember> structure_list{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("stringList", self.string_list);
            row("stringSet", self.string_set);
            row("integerList", self.integer_list);
            row("booleanList", self.boolean_list);
            row("timestampList", self.timestamp_list);
            row("enumList", self.enum_list);
            row("intEnumList", self.int_enum_list);
            row("nestedStringList", self.nested_string_list);
            row("renamed", self.renamed_list_members);
            row("myStructureList", self.structure_list);
        }
    };
};

using XmlLists = Operation<XmlListsOutput, "XmlLists">;

struct XmlNamespaceNested {
    XmlText foo{};
    XmlList<XmlText> values{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("foo", self.foo);
            row("values", self.values);
        }
    };
};

struct XmlNamespacesOutput {
    Optional<XmlNamespaceNested> nested{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nested", self.nested);
        }
    };
};

using XmlNamespaces = Operation<XmlNamespacesOutput, "XmlNamespaces">;

struct XmlTimestampsOutput {
    XmlValue<Timestamp> normal{};
    XmlValue<Timestamp> date_time{};
    XmlValue<Timestamp> date_time_on_target{};

    struct Model {
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("normal", self.normal);
            row("dateTime", self.date_time);
            row("dateTimeOnTarget", self.date_time_on_target);
        }
    };
};

using XmlTimestamps = Operation<XmlTimestampsOutput, "XmlTimestamps">;

// Whether a member is what the case says.
constexpr bool is(const XmlText& text, std::string_view expected) {
    return text == expected;
}

constexpr bool is(const XmlInteger& integer, std::int64_t expected) {
    return integer.value() && *integer.value() == expected;
}

constexpr bool is(const XmlBoolean& boolean, bool expected) {
    return boolean.value() && *boolean.value() == expected;
}

constexpr bool is(const XmlValue<Timestamp>& time, std::int64_t seconds) {
    const Optional<Timestamp> value = time.value();
    return value && value->seconds() && *value->seconds() == seconds;
}

// A value, which the reply must spell rightly.
template <class Value>
constexpr bool is(const XmlValue<Value>& spelt, std::string_view expected) {
    const Optional<Value> value = spelt.value();
    return value && value->is_checked() && value->text() == expected && spelt.text() == expected;
}

constexpr bool is(const Optional<Blob>& blob, std::string_view bytes) {
    char copied[8] = {};
    return blob && blob->is_checked() && blob->size() == bytes.size() &&
           blob->copy(copied) == copied + bytes.size() &&
           std::string_view(copied, bytes.size()) == bytes;
}

template <class Element, class Expected>
constexpr bool are_all(const XmlList<Element>& list, std::initializer_list<Expected> expected,
                       auto is_one) {
    const Expected* at = expected.begin();
    for (const Element& element : list) {
        if (at == expected.end() || !is_one(element, *at)) return false;
        ++at;
    }
    return at == expected.end();
}

template <class Element, class Expected>
constexpr bool are(const XmlList<Element>& list, std::initializer_list<Expected> expected) {
    return are_all(list, expected,
                   [](const Element& element, const Expected& one) { return is(element, one); });
}

constexpr bool are_lists(const XmlList<XmlList<XmlText>>& lists,
                         std::initializer_list<std::initializer_list<std::string_view>> expected) {
    return are_all(lists, expected,
                   [](const auto& list, const auto& one) { return are(list, one); });
}

template <class Value>
using EntryOf = std::pair<std::string_view, Value>;

constexpr bool are_entries(const XmlList<Entry<XmlText>>& map,
                           std::initializer_list<EntryOf<std::string_view>> expected) {
    return are_all(map, expected, [](const auto& entry, const auto& one) {
        return is(entry.key, one.first) && is(entry.value, one.second);
    });
}

constexpr bool are_entries(const XmlList<Entry<XmlInteger>>& map,
                           std::initializer_list<EntryOf<std::int64_t>> expected) {
    return are_all(map, expected, [](const auto& entry, const auto& one) {
        return is(entry.key, one.first) && is(entry.value, one.second);
    });
}

constexpr bool are_structures(const XmlList<StructureListMember>& list,
                              std::initializer_list<EntryOf<std::string_view>> expected) {
    return are_all(list, expected, [](const auto& structure, const auto& one) {
        return is(structure.a, one.first) && is(structure.b, one.second);
    });
}

// A flattened list has no wrapper: its elements stand among the others. EC2 has none, and no reply
// table reads one; whoever meets one walks over the elements.
constexpr bool is_flattened(std::string_view body, std::string_view name,
                            std::initializer_list<std::string_view> expected) {
    const auto document = read_xml(body);
    const std::string_view* at = expected.begin();
    for (const XmlElement element : document->children()) {
        if (element.name() != name) continue;
        if (at == expected.end() || !(element.text() == *at)) return false;
        ++at;
    }
    return at == expected.end();
}

}  // namespace protocol

using namespace protocol;

// What `judge` says of the reply to `Request` that came with `status` and `body`, which must be
// yes.
#define STATES(Request, status, body, judge)                      \
    static_assert(judge(read_reply<Request>(status, body)));      \
    {                                                             \
        const writ_test::ExactBuffer buffer(body);                \
        CHECK(judge(read_reply<Request>(status, buffer.text()))); \
    }

// A reply of DatetimeOffsets with a difference from UTC, which a request could not have.
#define STATES_DATETIME(spelt, seconds)                                       \
    constexpr std::string_view body =                                         \
        R"(<DatetimeOffsetsResponse xmlns="https://example.com/">)"           \
        "\n    <datetime>" spelt                                              \
        "</datetime>\n"                                                       \
        "    <requestId>requestid</requestId>\n</DatetimeOffsetsResponse>\n"; \
    constexpr auto judge = [](const auto& reply) {                            \
        return reply.result() && is(reply.result()->datetime, seconds) &&     \
               reply.result()->datetime.text() == spelt &&                    \
               !(*reply.result()->datetime.value()).is_checked();             \
    };                                                                        \
    STATES(DatetimeOffsets, 200, body, judge)

TEST_CASE("output: Ec2QueryDateTimeWithNegativeOffset", "[protocol][outputs]"){STATES_DATETIME("2019-12-16T22:48:18-01:00", 1'576'540'098)}

TEST_CASE("output: Ec2QueryDateTimeWithPositiveOffset", "[protocol][outputs]"){STATES_DATETIME("2019-12-17T00:48:18+01:00", 1'576'540'098)}

TEST_CASE("output: Ec2QueryEmptyInputAndEmptyOutput", "[protocol][outputs]") {
    constexpr std::string_view body =
        R"(<EmptyInputAndEmptyOutputResponse xmlns="https://example.com/">
    <requestId>requestid</requestId>
</EmptyInputAndEmptyOutputResponse>
)";
    constexpr auto judge = [](const auto& reply) { return reply.result().has_value(); };
    STATES(EmptyInputAndEmptyOutput, 200, body, judge)
}

TEST_CASE("output: Ec2QueryDateTimeWithFractionalSeconds", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<FractionalSecondsResponse xmlns="https://example.com/">
    <datetime>2000-01-02T20:34:56.123Z</datetime>
    <requestId>requestid</requestId>
</FractionalSecondsResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && is(reply.result()->datetime, 946'845'296) &&
               is(reply.result()->datetime, "2000-01-02T20:34:56.123Z");
    };
    STATES(FractionalSeconds, 200, body, judge)
}

TEST_CASE("output: Ec2GreetingWithErrors", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<GreetingWithErrorsResponse xmlns="https://example.com/">
    <greeting>Hello</greeting>
    <requestId>requestid</requestId>
</GreetingWithErrorsResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->greeting == "Hello";
    };
    STATES(GreetingWithErrors, 200, body, judge)
}

TEST_CASE("output: Ec2InvalidGreetingError", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<Response>
    <Errors>
        <Error>
            <Code>InvalidGreeting</Code>
            <Message>Hi</Message>
        </Error>
    </Errors>
    <RequestID>foo-id</RequestID>
</Response>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.service_error() && reply.service_error()->code() == "InvalidGreeting" &&
               reply.service_error()->message() == "Hi" &&
               reply.service_error()->request_id() == "foo-id";
    };
    STATES(GreetingWithErrors, 400, body, judge)
}

TEST_CASE("output: Ec2ComplexError", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<Response>
    <Errors>
        <Error>
            <Code>ComplexError</Code>
            <Message>Hi</Message>
            <TopLevel>Top level</TopLevel>
            <Nested>
                <Foo>bar</Foo>
            </Nested>
        </Error>
    </Errors>
    <RequestID>foo-id</RequestID>
</Response>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.service_error() && reply.service_error()->code() == "ComplexError" &&
               reply.service_error()->element().child("TopLevel")->text() == "Top level" &&
               reply.service_error()->element().child("Nested")->child("Foo")->text() == "bar";
    };
    STATES(GreetingWithErrors, 400, body, judge)
}

TEST_CASE("output: Ec2IgnoresWrappingXmlName", "[protocol][outputs]") {
    constexpr std::string_view body =
        R"(<IgnoresWrappingXmlNameResponse xmlns="https://example.com/">
    <foo>bar</foo>
    <requestId>requestid</requestId>
</IgnoresWrappingXmlNameResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->foo == "bar";
    };
    STATES(IgnoresWrappingXmlName, 200, body, judge)
}

TEST_CASE("output: Ec2QueryNoInputAndOutput", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<NoInputAndOutputResponse xmlns="https://example.com/">
    <requestId>requestid</requestId>
</NoInputAndOutputResponse>
)";
    constexpr auto judge = [](const auto& reply) { return reply.result().has_value(); };
    STATES(NoInputAndOutput, 200, body, judge)
}

TEST_CASE("output: Ec2RecursiveShapes", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<RecursiveXmlShapesResponse xmlns="https://example.com/">
    <nested>
        <foo>Foo1</foo>
        <nested>
            <bar>Bar1</bar>
            <recursiveMember>
                <foo>Foo2</foo>
                <nested>
                    <bar>Bar2</bar>
                </nested>
            </recursiveMember>
        </nested>
    </nested>
    <requestId>requestid</requestId>
</RecursiveXmlShapesResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->nested->foo == "Foo1" &&
               reply.result()->nested->nested->bar == "Bar1" &&
               reply.result()->nested->nested->recursive_member->foo == "Foo2" &&
               reply.result()->nested->nested->recursive_member->nested->bar == "Bar2";
    };
    STATES(RecursiveXmlShapes, 200, body, judge)
}

TEST_CASE("output: Ec2SimpleScalarProperties", "[protocol][outputs]") {
    constexpr std::string_view body =
        R"(<SimpleScalarXmlPropertiesResponse xmlns="https://example.com/">
    <stringValue>string</stringValue>
    <emptyStringValue/>
    <trueBooleanValue>true</trueBooleanValue>
    <falseBooleanValue>false</falseBooleanValue>
    <byteValue>1</byteValue>
    <shortValue>2</shortValue>
    <integerValue>3</integerValue>
    <longValue>4</longValue>
    <floatValue>5.5</floatValue>
    <DoubleDribble>6.5</DoubleDribble>
    <requestId>requestid</requestId>
</SimpleScalarXmlPropertiesResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->string_value == "string" &&
               reply.result()->empty_string_value && *reply.result()->empty_string_value == "" &&
               reply.result()->true_boolean_value.is_true() &&
               reply.result()->false_boolean_value.is_false() &&
               is(reply.result()->byte_value, 1) && is(reply.result()->short_value, 2) &&
               is(reply.result()->integer_value, 3) && is(reply.result()->long_value, 4) &&
               is(reply.result()->float_value, "5.5") && is(reply.result()->double_value, "6.5");
    };
    STATES(SimpleScalarXmlProperties, 200, body, judge)
}

// A reply of SimpleScalarXmlProperties whose floating-point numbers are the one `word`.
#define STATES_FLOATS(word)                                                   \
    constexpr std::string_view body =                                         \
        R"(<SimpleScalarXmlPropertiesResponse xmlns="https://example.com/">)" \
        "\n    <floatValue>" word "</floatValue>\n    <DoubleDribble>" word   \
        "</DoubleDribble>\n"                                                  \
        "</SimpleScalarXmlPropertiesResponse>\n";                             \
    constexpr auto judge = [](const auto& reply) {                            \
        return reply.result() && is(reply.result()->float_value, word) &&     \
               is(reply.result()->double_value, word);                        \
    };                                                                        \
    STATES(SimpleScalarXmlProperties, 200, body, judge)

TEST_CASE("output: Ec2QuerySupportsNaNFloatOutputs", "[protocol][outputs]"){STATES_FLOATS("NaN")}

TEST_CASE("output: Ec2QuerySupportsInfinityFloatOutputs", "[protocol][outputs]"){STATES_FLOATS("Infinity")}

TEST_CASE("output: Ec2QuerySupportsNegativeInfinityFloatOutputs", "[protocol][outputs]"){STATES_FLOATS("-Infinity")}
// A reply of `Operation` whose `element` holds `bytes`.
#define STATES_BLOB(Operation, element, bytes)                               \
    constexpr std::string_view body =                                        \
        "<" #Operation R"(Response xmlns="https://example.com/">)"           \
        "\n    " element                                                     \
        "\n"                                                                 \
        "    <requestId>requestid</requestId>\n</" #Operation "Response>\n"; \
    constexpr auto judge = [](const auto& reply) {                           \
        return reply.result() && is(reply.result()->data, bytes);            \
    };                                                                       \
    STATES(Operation, 200, body, judge)

TEST_CASE("output: Ec2XmlBlobs", "[protocol][outputs]"){STATES_BLOB(XmlBlobs, "<data>dmFsdWU=</data>", "value")}

TEST_CASE("output: Ec2XmlEmptyBlobs", "[protocol][outputs]"){STATES_BLOB(XmlEmptyBlobs, "<data></data>", "")}

TEST_CASE("output: Ec2XmlEmptySelfClosedBlobs", "[protocol][outputs]"){STATES_BLOB(XmlEmptyBlobs, "<data/>", "")}

TEST_CASE("output: Ec2XmlEmptyLists", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<XmlEmptyListsResponse xmlns="https://example.com/">
  <stringList/>
  <stringSet></stringSet>
</XmlEmptyListsResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->string_list &&
               reply.result()->string_list->empty() && reply.result()->string_set &&
               reply.result()->string_set->empty();
    };
    STATES(XmlEmptyLists, 200, body, judge)
}

TEST_CASE("output: Ec2XmlEnums", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<XmlEnumsResponse xmlns="https://example.com/">
    <fooEnum1>Foo</fooEnum1>
    <fooEnum2>0</fooEnum2>
    <fooEnum3>1</fooEnum3>
    <fooEnumList>
        <member>Foo</member>
        <member>0</member>
    </fooEnumList>
    <fooEnumSet>
        <member>Foo</member>
        <member>0</member>
    </fooEnumSet>
    <fooEnumMap>
        <entry>
            <key>hi</key>
            <value>Foo</value>
        </entry>
        <entry>
            <key>zero</key>
            <value>0</value>
        </entry>
    </fooEnumMap>
    <requestId>requestid</requestId>
</XmlEnumsResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->foo_enum_1 == "Foo" &&
               reply.result()->foo_enum_2 == "0" && reply.result()->foo_enum_3 == "1" &&
               are(reply.result()->foo_enum_list, {"Foo", "0"}) &&
               are(reply.result()->foo_enum_set, {"Foo", "0"}) &&
               are_entries(reply.result()->foo_enum_map, {{"hi", "Foo"}, {"zero", "0"}});
    };
    STATES(XmlEnums, 200, body, judge)
}

TEST_CASE("output: Ec2XmlIntEnums", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<XmlIntEnumsResponse xmlns="https://example.com/">
    <intEnum1>1</intEnum1>
    <intEnum2>2</intEnum2>
    <intEnum3>3</intEnum3>
    <intEnumList>
        <member>1</member>
        <member>2</member>
    </intEnumList>
    <intEnumSet>
        <member>1</member>
        <member>2</member>
    </intEnumSet>
    <intEnumMap>
        <entry>
            <key>a</key>
            <value>1</value>
        </entry>
        <entry>
            <key>b</key>
            <value>2</value>
        </entry>
    </intEnumMap>
    <requestId>requestid</requestId>
</XmlIntEnumsResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && is(reply.result()->int_enum_1, 1) &&
               is(reply.result()->int_enum_2, 2) && is(reply.result()->int_enum_3, 3) &&
               are(reply.result()->int_enum_list, {1, 2}) &&
               are(reply.result()->int_enum_set, {1, 2}) &&
               are_entries(reply.result()->int_enum_map, {{"a", 1}, {"b", 2}});
    };
    STATES(XmlIntEnums, 200, body, judge)
}

TEST_CASE("output: Ec2XmlLists", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<XmlListsResponse xmlns="https://example.com/">
    <stringList>
        <member>foo</member>
        <member>bar</member>
    </stringList>
    <stringSet>
        <member>foo</member>
        <member>bar</member>
    </stringSet>
    <integerList>
        <member>1</member>
        <member>2</member>
    </integerList>
    <booleanList>
        <member>true</member>
        <member>false</member>
    </booleanList>
    <timestampList>
        <member>2014-04-29T18:30:38Z</member>
        <member>2014-04-29T18:30:38Z</member>
    </timestampList>
    <enumList>
        <member>Foo</member>
        <member>0</member>
    </enumList>
    <intEnumList>
        <member>1</member>
        <member>2</member>
    </intEnumList>
    <nestedStringList>
        <member>
            <member>foo</member>
            <member>bar</member>
        </member>
        <member>
            <member>baz</member>
            <member>qux</member>
        </member>
    </nestedStringList>
    <renamed>
        <item>foo</item>
        <item>bar</item>
    </renamed>
    <flattenedList>hi</flattenedList>
    <flattenedList>bye</flattenedList>
    <customName>yep</customName>
    <customName>nope</customName>
    <flattenedListWithMemberNamespace xmlns="https://xml-member.example.com">a</flattenedListWithMemberNamespace>
    <flattenedListWithMemberNamespace xmlns="https://xml-member.example.com">b</flattenedListWithMemberNamespace>
    <flattenedListWithNamespace>a</flattenedListWithNamespace>
    <flattenedListWithNamespace>b</flattenedListWithNamespace>
    <myStructureList>
        <item>
            <value>1</value>
            <other>2</other>
        </item>
        <item>
            <value>3</value>
            <other>4</other>
        </item>
    </myStructureList>
    <requestId>requestid</requestId>
</XmlListsResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && are(reply.result()->string_list, {"foo", "bar"}) &&
               are(reply.result()->string_set, {"foo", "bar"}) &&
               are(reply.result()->integer_list, {1, 2}) &&
               are(reply.result()->boolean_list, {true, false}) &&
               are(reply.result()->timestamp_list, {1'398'796'238, 1'398'796'238}) &&
               are(reply.result()->enum_list, {"Foo", "0"}) &&
               are(reply.result()->int_enum_list, {1, 2}) &&
               are_lists(reply.result()->nested_string_list, {{"foo", "bar"}, {"baz", "qux"}}) &&
               are(reply.result()->renamed_list_members, {"foo", "bar"}) &&
               are_structures(reply.result()->structure_list, {{"1", "2"}, {"3", "4"}});
    };
    STATES(XmlLists, 200, body, judge)
    static_assert(is_flattened(body, "flattenedList", {"hi", "bye"}));
    static_assert(is_flattened(body, "customName", {"yep", "nope"}));
    static_assert(is_flattened(body, "flattenedListWithMemberNamespace", {"a", "b"}));
    static_assert(is_flattened(body, "flattenedListWithNamespace", {"a", "b"}));
}

TEST_CASE("output: Ec2XmlNamespaces", "[protocol][outputs]") {
    constexpr std::string_view body = R"(<XmlNamespacesResponse xmlns="https://example.com/">
    <nested>
        <foo xmlns:baz="http://baz.com">Foo</foo>
        <values xmlns="http://qux.com">
            <member xmlns="http://bux.com">Bar</member>
            <member xmlns="http://bux.com">Baz</member>
        </values>
    </nested>
    <requestId>requestid</requestId>
</XmlNamespacesResponse>
)";
    constexpr auto judge = [](const auto& reply) {
        return reply.result() && reply.result()->nested->foo == "Foo" &&
               are(reply.result()->nested->values, {"Bar", "Baz"});
    };
    STATES(XmlNamespaces, 200, body, judge)
}

// A reply of XmlTimestamps with a time in the `element` that is read into `member`.
#define STATES_TIMESTAMP(element, member)                                              \
    constexpr std::string_view body =                                                  \
        R"(<XmlTimestampsResponse xmlns="https://example.com/">)"                      \
        "\n    <" element ">2014-04-29T18:30:38Z</" element                            \
        ">\n"                                                                          \
        "    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n";            \
    constexpr auto judge = [](const auto& reply) {                                     \
        return reply.result() && is(reply.result()->member, "2014-04-29T18:30:38Z") && \
               is(reply.result()->member, 1'398'796'238);                              \
    };                                                                                 \
    STATES(XmlTimestamps, 200, body, judge)

TEST_CASE("output: Ec2XmlTimestamps", "[protocol][outputs]"){STATES_TIMESTAMP("normal", normal)}

TEST_CASE("output: Ec2XmlTimestampsWithDateTimeFormat", "[protocol][outputs]"){STATES_TIMESTAMP("dateTime", date_time)}

TEST_CASE("output: Ec2XmlTimestampsWithDateTimeOnTargetFormat", "[protocol][outputs]") {
    STATES_TIMESTAMP("dateTimeOnTarget", date_time_on_target)
}
