// SPDX-License-Identifier: BSL-1.0
#include "made_reply.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

#include "known_actions.hpp"
#include "reply_plan.hpp"
#include "reply_texts.hpp"

namespace loopback {

namespace {

// Whether an element is named after a parameter: but for the case of the first letter, and `Set` at
// the end of a list's name.
bool is_named_after(std::string_view element, std::string_view parameter) {
    if (element.size() == parameter.size() + 3 && element.ends_with("Set")) {
        element.remove_suffix(3);
    }
    const auto lower = [](char byte) { return std::tolower(static_cast<unsigned char>(byte)); };
    return element.size() == parameter.size() && lower(element[0]) == lower(parameter[0]) &&
           element.substr(1) == parameter.substr(1);
}

class ReplyWriter {
public:
    ReplyWriter(const GivenValues& given, std::string_view region)
        : given_(given), texts_(region) {}

    std::string body;

    void write(const ReplyPlan& structure) {
        open_.push_back(&structure);
        for (const ReplyMember& member : structure) {
            place_.push_back(member.name);
            write_member(member);
            place_.pop_back();
        }
        open_.pop_back();
    }

private:
    void write_member(const ReplyMember& member) {
        // There is no next page, or who asks for all pages would never come to an end.
        if (is_named_after(member.name, "NextToken")) return;
        // A structure within one of its own kind would have no end either.
        if (std::find(open_.begin(), open_.end(), member.structure) != open_.end()) return;
        body += '<' + std::string(member.name) + '>';
        if (member.is_list) body += "<item>";
        if (member.structure != nullptr) {
            write(*member.structure);
        } else {
            const std::string* const given = given_.find(place_);
            const bool is_taken =
                given != nullptr && !given->empty() && is_value(member.value, *given, true);
            body += in_xml(is_taken ? *given : texts_.text_for(member));
        }
        if (member.is_list) body += "</item>";
        body += "</" + std::string(member.name) + '>';
    }

    const GivenValues& given_;
    ReplyTexts texts_;
    std::vector<std::string_view> place_;  // the names of the elements that are open
    std::vector<const ReplyPlan*> open_;   // the structures that are
};

}  // namespace

void GivenValues::add(std::string_view name, std::string_view value) {
    if (name == "Action" || name == "Version") return;  // of the API
    Given given{{}, std::string(value)};
    while (!name.empty()) {
        const std::string_view part = name.substr(0, name.find('.'));
        name.remove_prefix(std::min(part.size() + 1, name.size()));
        const bool is_index = part.find_first_not_of("0123456789") == std::string_view::npos;
        if (!is_index) given.names.emplace_back(part);
    }
    if (!given.names.empty()) given_.push_back(std::move(given));
}

const std::string* GivenValues::find(const std::vector<std::string_view>& place) const {
    for (const Given& given : given_) {
        // What a parameter lies in tells what it is: a Filter.Name is not the name of anything.
        const std::size_t compared = std::min<std::size_t>(given.names.size(), 2);
        if (place.size() < compared) continue;
        if (std::equal(place.end() - static_cast<std::ptrdiff_t>(compared), place.end(),
                       given.names.end() - static_cast<std::ptrdiff_t>(compared), is_named_after)) {
            return &given.value;
        }
    }
    return nullptr;
}

bool GivenValues::has(std::string_view name, std::string_view value) const {
    return std::any_of(given_.begin(), given_.end(), [&](const Given& given) {
        return given.names.size() == 1 && given.names[0] == name && given.value == value;
    });
}

std::string in_xml(std::string_view text) {
    std::string xml;
    for (const char byte : text) {
        if (byte == '&') {
            xml += "&amp;";
        } else if (byte == '<') {
            xml += "&lt;";
        } else if (byte == '>') {
            xml += "&gt;";
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            xml += "&#" + std::to_string(static_cast<int>(byte)) + ';';
        } else {
            xml += byte;
        }
    }
    return xml;
}

std::string made_elements(const ReplyPlan& structure, const GivenValues& given,
                          std::string_view region) {
    ReplyWriter writer(given, region);
    writer.write(structure);
    return writer.body;
}

std::string made_reply(const writ::Action& action, const GivenValues& given,
                       std::string_view region) {
    const std::string root = std::string(action.name()) + "Response";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root +
           " xmlns=\"http://ec2.amazonaws.com/doc/" + std::string(action.version()) + "/\">" +
           made_elements(reply_plan(action), given, region) + "</" + root + '>';
}

}  // namespace loopback
