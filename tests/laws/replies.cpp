// SPDX-License-Identifier: BSL-1.0
// What is read from replies: by the schema, as at run time, and by the table, as while compiling.
#include "support/laws/arbitrary.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

#include <writ/reply/reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>

using namespace writ_test;

namespace {

namespace detail = writ::detail;

using detail::ReplyData;
using detail::ReplyKind;
using detail::ReplyRecord;

//=== any element of a schema ===//

constexpr std::string_view texts[] = {"",
                                      "x",
                                      "true",
                                      "12",
                                      " ami-5731123e\n",
                                      "ami-0abcdef1234567890",
                                      "snap-0123456789abcdef0",
                                      "us-east-1",
                                      "&nbsp;"};
constexpr std::string_view odd_texts[] = {"ami-5731123&#101;", "<![CDATA[y]]>", "a<!-- b -->c",
                                          "<a>b</a>c",         "&#x1;",         "<!-- -->"};

// A row of a reply table that notes what the elements of each list in a schema are, in structures
// and lists within it, too.
class ElementsRow {
public:
    using Elements = std::map<const ReplyRecord*, const ReplyRecord*>;

    ElementsRow(const ReplyData& data, Elements& elements) : at_(data.records), all_(elements) {}

    template <class Member>
    void operator()(std::string_view, const Member&) {
        note<typename detail::ValueOf<Member>::type>(*at_++);
    }

private:
    template <class Value>
    void note(const ReplyRecord& record) {
        if constexpr (detail::ListMember<Value>) {
            using Element = typename Value::value_type;
            const ReplyRecord& element = detail::reply_record_of<Element>;
            if (all_.emplace(&record, &element).second) note<Element>(element);
        } else if constexpr (detail::reply_kind_of<Value>() == ReplyKind::structure) {
            ElementsRow inner(*record.structure, all_);
            detail::visit_reply_table(detail::blank<Value>, inner);
        }
    }

    const ReplyRecord* at_;
    Elements& all_;
};

class AnyReply {
public:
    template <class Structure>
    static std::string content(std::type_identity<Structure>, Dice dice) {
        const ReplyData& data = detail::reply_data_of<Structure, true>;
        ElementsRow::Elements elements;
        ElementsRow row(data, elements);
        detail::visit_reply_table(detail::blank<Structure>, row);
        return AnyReply(dice, elements).content(data);
    }

private:
    AnyReply(Dice dice, const ElementsRow::Elements& elements)
        : dice_(dice), is_odd_(dice_.one_in(4)), elements_(elements) {}

    std::string content(const ReplyData& data) {
        std::string xml;
        for (std::size_t count = dice_.length(0, 2 * data.size + 2); count != 0; --count) {
            add_one_of(data, xml);
        }
        // Most of what is required is there, wherever it is then.
        for (std::size_t at = 0; at != data.size; ++at) {
            if (!data.records[at].is_required || dice_.one_in(16)) continue;
            std::string one;
            add(data.name_of(data.records[at]), data.records[at], one);
            xml = dice_.one_in(2) ? one + xml : xml + one;
        }
        return xml;
    }

    void add_one_of(const ReplyData& data, std::string& xml) {
        const std::size_t at = dice_.below(data.size + 1);
        if (at == data.size) {
            xml += dice_.one_in(2) ? "<new>1</new>" : "<!-- -->\n";
            return;
        }
        const std::string_view name = data.name_of(data.records[at]);
        add(name == "requestId" && dice_.one_in(2) ? "RequestID" : name, data.records[at], xml);
    }

    void add(std::string_view name, const ReplyRecord& record, std::string& xml) {
        const std::string tag = (dice_.one_in(8) ? "e:" : "") + std::string(name);
        ++depth_;
        xml += "<" + tag + ">" + content(record) + "</" + tag + ">";
        --depth_;
    }

    std::string content(const ReplyRecord& record) {
        if (record.kind == ReplyKind::structure) return content(*record.structure);
        if (record.kind == ReplyKind::list) {
            std::string xml;
            for (std::size_t count = depth_ < 8 ? dice_.below(3) : 0; count != 0; --count) {
                add("item", *elements_.at(&record), xml);
            }
            return xml;
        }
        return std::string(is_odd_ && dice_.one_in(4) ? dice_.pick(odd_texts) : dice_.pick(texts));
    }

    Dice dice_;
    bool is_odd_;
    const ElementsRow::Elements& elements_;
    int depth_ = 0;
};

//=== what has been read ===//

std::string told(const writ::XmlText& text) {
    return '"' + text.to<std::string>() + '"';
}

template <class Member>
std::string told(const Member& member);

template <class Value>
std::string told(const writ::Optional<Value>& member) {
    return member ? "?" + told(*member) : "nothing";
}

template <class Value, class Why>
std::string told(const writ::Required<Value, Why>& member) {
    return told(*member);
}

template <class Element>
std::string told(const writ::XmlList<Element>& list) {
    std::string text = "[";
    for (const Element& element : list) text += told(element);
    return text + "]";
}

struct Teller {
    std::string text;

    template <class Member>
    void operator()(std::string_view name, const Member& member) {
        text.append(name) += "=" + told(member) + " ";
    }
};

template <class Member>
std::string told(const Member& member) {
    if constexpr (std::is_aggregate_v<Member>) {
        Teller teller;
        detail::visit_reply_table(member, teller);
        return "{" + teller.text + "}";
    } else if constexpr (requires { member.is_checked(); }) {
        return std::string(member.text()) + (member.is_checked() ? "" : " (unchecked)");
    } else {
        return told(member.text());
    }
}

//=== the laws ===//

// A row of a reply table that calls `call.operator()<Structure>()` for each structure in it, in
// lists too.
template <class Call>
struct Structures {
    const Call& call;

    template <class Member>
    void operator()(std::string_view, const Member&) const {
        each<typename detail::ValueOf<Member>::type>();
    }

    template <class Value>
    void each() const {
        if constexpr (detail::ListMember<Value>) {
            each<typename Value::value_type>();
        } else if constexpr (std::is_aggregate_v<Value>) {
            call.template operator()<Value>();
            detail::visit_reply_table(detail::blank<Value>, *this);
        }
    }
};

// What has come of the reading of a structure in one of the two ways.
template <class Structure, class Fill>
std::string read(std::size_t room, std::size_t& needed, const Fill& fill) {
    const auto bytes = std::make_unique<std::byte[]>(room);
    writ::ReadingMemory memory(bytes.get(), room);
    detail::ReplyReading reading(memory);
    auto structure = detail::blank_member<Structure>();
    fill(structure, reading);
    needed = memory.needed();
    return std::string(reading.reason()->name) + told(structure) + std::to_string(needed);
}

TEST_CASE("law: the schema of a reply, at run time, says what the table says", "[replies]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        const auto law = []<class Structure>() {
            const std::string name = std::string(Request::Model::action) + ": " +
                                     std::string(detail::type_name<Structure>);
            LAW(name, [] {
                constexpr const ReplyData& data = detail::reply_data_of<Structure, true>;
                const std::string body =
                    "<r>" +
                    AnyReply::content(std::type_identity<Structure>(),
                                      Dice(*rc::gen::arbitrary<std::uint64_t>())) +
                    "</r>";
                const ExactBuffer buffer(body);
                const auto root = writ::read_xml(buffer.text());
                if (!root) RC_FAIL(body);
                std::size_t room = 0;
                for (int round = 0; round != 2; ++round) {
                    std::size_t needed = 0;
                    const std::string by_table =
                        read<Structure>(room, needed, [&](auto& structure, auto& reading) {
                            detail::fill_by_table(data, structure, *root, reading);
                        });
                    const std::string by_schema =
                        read<Structure>(room, needed, [&](auto& structure, auto& reading) {
                            detail::fill_structure(data, &structure, *root, reading);
                        });
                    if (by_schema != by_table) {
                        RC_FAIL(body + "\n" + by_schema + "\n" + by_table);
                    }
                    room = needed;
                }
                if constexpr (!detail::can_be_refused<Structure>()) {
                    writ::ReadingMemory none;
                    detail::ReplyReading reading(none);
                    const auto element = detail::read_by_table<Structure>(
                        detail::reply_record_of<Structure>, *root, reading);
                    RC_ASSERT(!reading.is_refused() && none.needed() == 0);
                    RC_ASSERT(told(detail::read_element<Structure>(*root)) == told(element));
                }
            });
        };
        Structures<decltype(law)>{law}.template each<typename Request::Model::result_type>();
    });
}

}  // namespace
