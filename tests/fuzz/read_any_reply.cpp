// SPDX-License-Identifier: BSL-1.0
// The replies of any action of this part. The first two bytes choose the action, the third is the
// first digit of the HTTP status, the rest the body, in which each `?` stands for the name of
// the action.
// libFuzzer: -max_len=800
#include <writ/reply/reply.hpp>

#include <writ/any/action.hpp>
#include <writ/any/any_reply.hpp>

#include <iterator>
#include <type_traits>

#include <replied_actions.hpp>

#include "fuzz/support/property.hpp"

namespace {

using namespace writ_fuzz;

// Goes through all that a reply has: each text lies in the body or in the memory, and each list
// ends.
class Walker {
public:
    Walker(std::string_view body, std::string_view memory) : body_(body), memory_(memory) {}

    template <class Member>
    void operator()(std::string_view, const Member& member) {
        go_through(member);
    }

private:
    void go_through(const writ::XmlText& text) {
        const Exact copy(text.size());
        require(text.copy(copy.data()) == copy.data() + copy.size() && text == copy.text(),
                "text has the size that it says");
        require(text.plain().empty() || lies_in(text.plain(), body_), "plain text is in the body");
    }

    void go_through(const writ::XmlBoolean& flag) {
        require(!(flag.is_true() && flag.is_false()), "nothing is both");
        go_through(flag.text());
    }

    void go_through(const writ::XmlInteger& number) {
        static_cast<void>(number.value());
        go_through(number.text());
    }

    template <class Value>
    void go_through(const writ::XmlValue<Value>& value) {
        go_through(value.text());
        const auto spelt = value.value();
        if (!spelt) return;
        require(lies_in(spelt->text(), body_), "a value is in the body");
        require(value == *spelt, "a value is what it spells");
        require(spelt->is_checked() == Value::parse(spelt->text()).has_value(),
                "a value is checked if it is well-formed");
    }

    template <class Value>
    void go_through(const writ::Optional<Value>& member) {
        if (member) go_through(*member);
    }

    template <class Value, class Why>
    void go_through(const writ::Required<Value, Why>& member) {
        go_through(*member);
    }

    template <class Element>
    void go_through(const writ::XmlList<Element>& list) {
        std::size_t count = 0;
        for (const Element& element : list) {
            go_through(element);
            require(++count <= body_.size(), "a list has an end");
        }
        require(list.empty() == (count == 0), "an empty list has nothing");
    }

    template <class Member>
    void go_through(const Member& member) {
        if constexpr (std::is_aggregate_v<Member>) {
            writ::detail::visit_reply_table(member, *this);
        } else {
            const std::string_view text = member.text();
            require(lies_in(text, body_) || lies_in(text, memory_) || text.empty(),
                    "a value lies in the body or the memory");
        }
    }

    std::string_view body_;
    std::string_view memory_;
};

// The reader without the type has a result exactly when the one with it has; each of its values
// lies somewhere, and is a text.
void read_without_type(const writ::Action& action, int status, std::string_view body,
                       bool has_result) {
    const auto reply = writ::read_reply(action, status, body);
    require(reply.result().has_value() == has_result,
            "without its type a reply has a result when it has one with it");
    if (!reply.result()) return;
    std::size_t count = 0;
    reply.result()->each_value([&](std::string_view place, const writ::XmlText& text) {
        require(!place.empty() && text.size() != 0, "a value has a place and a text");
        require(text.plain().empty() || lies_in(text.plain(), body), "plain text is in the body");
        require(++count <= body.size(), "there are no more values than bytes");
    });
}

template <class Request>
void tell(int status, std::string_view body) {
    writ::ReadingMemory none;
    static_cast<void>(writ::read_reply<Request>(status, body, none));
    require(none.needed() <= 2 * body.size(), "the memory needed is no more than the body");
    const Exact bytes(none.needed());
    writ::ReadingMemory memory(bytes.data(), bytes.size());
    const auto reply = writ::read_reply<Request>(status, body, memory);
    require(memory.was_enough(), "as much memory as needed() says is enough");
    require(int{reply.result().has_value()} + int{reply.service_error().has_value()} +
                    int{reply.not_a_reply().has_value()} ==
                1,
            "a reply is one of three things");
    read_without_type(writ::action_of<Request>, status, body, reply.result().has_value());
    if (!reply.result()) return;
    Walker walker(body, bytes.text());
    writ::detail::visit_reply_table(*reply.result(), walker);
    require(*reply.result() == *reply.result(), "a result is equal to itself");
}

struct Action {
    std::string_view name;
    void (*read)(int status, std::string_view body);
};

constexpr Action actions[] = {ACTIONS};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) return 0;
    const Action& action = actions[(data[0] * 256U + data[1]) % std::size(actions)];
    const Exact input(data + 3, size - 3);
    const Exact body = with_name(input.text(), action.name);
    action.read((data[2] - '0') * 100, body.text());
    return 0;
}
