// SPDX-License-Identifier: BSL-1.0
// Prints what writ reads of the replies on standard input, one line of JSON for each:
//
//   writ_derived_replies <BODIES
//
// Each of those is an action, a tabulator, a body. replies.py makes them.
#include <cstddef>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <replied_actions.hpp>

using namespace writ;

namespace {

using Lines = std::vector<std::string>;

// What is told of each member: its name from the root, and what it holds unless it is empty.
class Teller {
public:
    explicit Teller(Lines& lines) : lines_(lines) {}

    template <class Member>
    void operator()(std::string_view name, const Member& member) {
        const std::size_t before = where_.size();
        if (!where_.empty()) where_ += '.';
        where_.append(name);
        tell(member);
        where_.resize(before);
    }

private:
    void tell_text(const XmlText& text) {
        const auto whole = text.to<std::string>();
        if (!whole.empty()) lines_.push_back(where_ + '=' + escaped(whole));
    }

    static std::string escaped(std::string_view text) {
        std::string found;
        for (const char byte : text) {
            if (byte == '\\') {
                found += "\\\\";
            } else if (byte == '\n') {
                found += "\\n";
            } else {
                found += byte;
            }
        }
        return found;
    }

    void tell(const XmlText& text) { tell_text(text); }

    void tell(const XmlBoolean& flag) {
        tell_text(flag.text());
        if (!flag.value() && !(flag.text() == "")) lines_.push_back(where_ + " is no boolean");
    }

    void tell(const XmlInteger& number) {
        if (const auto value = number.value()) {
            lines_.push_back(where_ + '=' + std::to_string(*value));
        } else {
            tell_text(number.text());
        }
    }

    template <class Value>
    void tell(const XmlValue<Value>& value) {
        tell_text(value.text());
        const auto spelt = value.value();
        if (spelt && !(value == *spelt)) lines_.push_back(where_ + " is not what it spells");
    }

    template <class Value>
    void tell(const Optional<Value>& member) {
        if (member) tell(*member);
    }

    template <class Value, class Why>
    void tell(const Required<Value, Why>& member) {
        tell(*member);
    }

    template <class Element>
    void tell(const XmlList<Element>& list) {
        std::size_t at = 0;
        const std::size_t before = where_.size();
        for (const Element& element : list) {
            where_ += '.' + std::to_string(++at);
            tell(element);
            where_.resize(before);
        }
    }

    template <class Member>
    void tell(const Member& member) {
        if constexpr (std::is_aggregate_v<Member>) {
            writ::detail::visit_reply_table(member, *this);
        } else {
            lines_.push_back(where_ + '=' + escaped(member.text()));
        }
    }

    Lines& lines_;
    std::string where_;
};

template <class Request>
Lines tell(std::string_view body) {
    alignas(std::max_align_t) std::byte bytes[4096];
    ReadingMemory memory(bytes);
    const auto reply = read_reply<Request>(200, body, memory);
    Lines lines;
    if (const auto& other = reply.not_a_reply()) {
        lines.push_back("not a reply: " + std::string(other->name()));
    } else if (reply.service_error()) {
        lines.emplace_back("a service error");
    } else {
        Teller teller(lines);
        writ::detail::visit_reply_table(*reply.result(), teller);
    }
    return lines;
}

const std::map<std::string, Lines (*)(std::string_view)> actions = {ACTIONS};

std::string in_quotes(std::string_view text) {
    std::string quoted = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') quoted += '\\';
        quoted += byte;
    }
    return quoted + '"';
}

}  // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t tabulator = line.find('\t');
        const std::string action = line.substr(0, tabulator);
        std::string body = line.substr(tabulator + 1);
        for (std::size_t at = 0; (at = body.find("\\n", at)) != std::string::npos;) {
            body.replace(at, 2, "\n");
        }
        // Without a byte behind it that could be read too far.
        const auto exact = std::make_unique<char[]>(body.size());
        body.copy(exact.get(), body.size());
        std::cout << R"({"action": )" << in_quotes(action) << R"(, "lines": [)";
        const auto found = actions.find(action);
        if (found == actions.end()) {
            std::cerr << action << " is no action of this part\n";
            return 1;
        }
        bool is_first = true;
        for (const std::string& told : found->second({exact.get(), body.size()})) {
            // The request id is in no result of theirs.
            if (told.starts_with("requestId=")) continue;
            std::cout << (is_first ? "" : ", ") << in_quotes(told);
            is_first = false;
        }
        std::cout << "]}\n";
    }
}
