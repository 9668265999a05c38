// SPDX-License-Identifier: BSL-1.0
// Compares writ with what another client makes of the same random requests; run.sh calls it twice:
//
//   writ_conformance inputs SEED COUNT               prints COUNT requests of each action
//   writ_conformance compare SEED COUNT <ANSWERS     compares what the client made of them
//
// A request is one line of JSON, as AWS's SDKs take it: {"action": …, "input": {…}}. Which members
// it has is learnt from Boost.Hana, never from the wire table: a member's name at the SDKs is its
// own in PascalCase, and the members of a state stand among those of its request. So the client
// finds all wire names by itself.
//
// The first line of the answers names the client. One line for each request follows: the members
// that the client does not know, such as `TagSpecifications.Tags.Value`, joined by commas; a
// tabulator; the body, as it is sent. The requests are not kept: the same seed makes them again.
#include <writ/ext/hana.hpp>

#include "support/laws/arbitrary.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <sstream>

#include <boost/hana.hpp>

#include "conformance/compare.hpp"
#include "support/laws/oracle.hpp"

using namespace writ_test;

namespace {

namespace hana = boost::hana;

// Members that writ sends and no SDK can.
template <class Member>
constexpr bool is_extra = std::is_same_v<Member, writ::List<writ::Parameter>>;

// `source_image_id` is SourceImageId at the SDKs.
template <class Key>
std::string sdk_name(const Key& key) {
    std::string name;
    bool begins = true;
    for (const char* at = hana::to<const char*>(key); *at != '\0'; ++at) {
        const bool is_letter = *at >= 'a' && *at <= 'z';
        if (*at != '_') name += begins && is_letter ? static_cast<char>(*at - 'a' + 'A') : *at;
        begins = *at == '_';
    }
    return name;
}

//=== the input, as SDKs take it ===//

void put_string(std::string_view text, std::string& out) {
    out += '"';
    for (const char byte : text) {
        if (byte == '"' || byte == '\\' || (byte >= '\0' && byte < ' ')) {
            char escape[8] = {};
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(byte));
            out += escape;
        } else {
            out += byte;
        }
    }
    out += '"';
}

template <class Struct>
void put_members(const Struct& object, std::string& out);

template <class Member>
void put_value(const Member& member, std::string& out) {
    if constexpr (std::is_same_v<Member, writ::YesNo>) {
        out += member.text();
    } else if constexpr (writ::detail::ListMember<Member>) {
        out += '[';
        for (const auto& element : member) {
            if (out.back() != '[') out += ',';
            put_value(element, out);
        }
        out += ']';
    } else if constexpr (writ::detail::HanaStruct<Member>) {
        out += '{';
        put_members(member, out);
        out += '}';
    } else if constexpr (writ::detail::TextMember<Member>) {
        // What writ writes in digits is a number at the SDKs.
        const auto text = member.text();
        if constexpr (std::is_same_v<decltype(text), const std::string_view>) {
            put_string(text, out);
        } else {
            out += std::string_view(text);
        }
    } else {
        put_value(*member, out);
    }
}

template <class Member>
bool is_given(const Member& member) {
    if constexpr (std::is_same_v<Member, writ::YesNo>) {
        return member.is_said();
    } else if constexpr (writ::detail::OptionalMember<Member>) {
        return member.has_value();
    } else {
        return true;
    }
}

template <class Struct>
void put_members(const Struct& object, std::string& out) {
    hana::for_each(hana::accessors<Struct>(), [&](const auto& accessor) {
        const auto& member = hana::second(accessor)(object);
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (writ::detail::HanaState<Member>) {
            put_members(member, out);
        } else if constexpr (!is_extra<Member>) {
            if (!is_given(member)) return;
            if (out.back() != '{') out += ',';
            put_string(sdk_name(hana::first(accessor)), out);
            out += ':';
            put_value(member, out);
        }
    });
}

//=== the requests ===//

// Calls `edit(name, node)` for each member that is a value or a list, by its name at the SDKs and
// those of what it lies within.
template <class Type, class Edit>
void each_member(Node& node, const std::string& within, const Edit& edit) {
    std::size_t index = 0;
    hana::for_each(hana::accessors<Type>(), [&](const auto& accessor) {
        using Member =
            std::remove_cvref_t<decltype(hana::second(accessor)(std::declval<const Type&>()))>;
        Node& member = node.nodes[index++];
        const std::string name = within + sdk_name(hana::first(accessor));
        if constexpr (writ::detail::HanaState<Member>) {
            each_member<Member>(member, within, edit);
        } else if constexpr (writ::detail::HanaStruct<Member>) {
            each_member<Member>(member, name + ".", edit);
        } else {
            if (is_extra<Member>) member.nodes.clear();
            edit(name, member);
            if constexpr (writ::detail::ListMember<Member> && !is_extra<Member>) {
                using Element = typename Member::value_type;
                if constexpr (writ::detail::HanaStruct<Element>) {
                    for (Node& element : member.nodes) {
                        each_member<Element>(element, name + ".", edit);
                    }
                }
            }
        }
    });
}

// What can be sent by an SDK; every fourth is of Regions and partitions that nobody knows.
template <class Request>
Case make(Dice& seeds, int number) {
    const Which which = number % 4 == 3 ? Which::unknown : Which::right;
    Case made = make_case(description_of<Request>(), which, Dice(seeds.bits()));
    // Clients make up a presigned URL for their own Region, so that is where it goes.
    if (std::is_same_v<Request, writ::ec2::CopySnapshot>) made.plan = {};
    each_member<Request>(made.root, "", [](const std::string&, Node&) {});
    return made;
}

template <class Request>
void print_inputs(Dice seeds, int count) {
    for (int number = 0; number != count; ++number) {
        std::string line =
            "{\"action\":\"" + std::string(Request::Model::action) + "\",\"input\":{";
        put_members(Built<Request>(make<Request>(seeds, number)).request(), line);
        std::cout << line << "}}\n";
    }
}

//=== the comparison ===//

// Whether the member `name` is one of the members `unknown`, or lies within one.
bool is_left_out(const std::string& name, const std::set<std::string>& unknown) {
    return std::any_of(unknown.begin(), unknown.end(), [&](const std::string& member) {
        return name == member || name.rfind(member + ".", 0) == 0;
    });
}

// What there is to say in the end.
struct Tally {
    int inputs = 0;
    std::size_t parameters = 0;
    int made_up = 0;                           // parameters that the client made up
    std::map<std::string, int> left_out = {};  // in how many inputs
};

// What the client made up because the request has none, which writ never does: a client token, a
// random UUID; a presigned URL and the Region that it is for, which is then the client's own.
std::map<std::string, std::string> made_up(const oracle::Pairs& only_theirs) {
    static const std::regex random_uuid(
        "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    static const std::regex signed_url("https://[^ ]*[?&]X-Amz-Signature=[0-9a-f]{64}(&[^ ]*)?");
    std::map<std::string, std::string> found;
    for (const auto& [name, value] : only_theirs) {
        const bool is_token = name == "ClientToken" && std::regex_match(value, random_uuid);
        const bool is_url = name == "PresignedUrl" && std::regex_match(value, signed_url);
        const bool is_region = name == "DestinationRegion" && value == "us-west-2";
        if (is_token || is_url || is_region) found[name] = value;
    }
    if (found.count("PresignedUrl") == 0) found.erase("DestinationRegion");
    return found;
}

// Whether writ reads `body` as `built`.
template <class Request>
void compare_read(const std::string& where, const Built<Request>& built, const std::string& body) {
    const ExactBuffer buffer(body);
    const auto read = [&](writ::ReadingMemory& memory) {
        return built.with_region([&](const auto&... option) {
            return writ::read_query<Request>(buffer.text(), memory, option...);
        });
    };
    writ::ReadingMemory none;
    static_cast<void>(read(none));
    const auto bytes = std::make_unique<std::byte[]>(none.needed());
    writ::ReadingMemory memory(bytes.get(), none.needed());
    if (const auto request = read(memory); !request) {
        for (const std::string& line : lines_of(request.error())) {
            problem(where, "writ does not read it: " + line);
        }
    } else if (!(request->request() == built.request())) {
        problem(where, "writ reads another request");
    }
}

template <class Request>
void compare(const std::string& where, Case made, const std::string& answer, Tally& tally) {
    const std::size_t tabulator = answer.find('\t');
    if (tabulator == answer.npos) return problem(where, "no answer: " + answer);
    const std::string body = answer.substr(tabulator + 1);

    std::set<std::string> unknown;
    std::istringstream members(answer.substr(0, tabulator));
    for (std::string member; std::getline(members, member, ',');) {
        unknown.insert(member);
        ++tally.left_out[member];
    }
    each_member<Request>(made.root, "", [&](const std::string& name, Node& node) {
        if (is_left_out(name, unknown)) node = {.is_there = false};
    });

    const oracle::Pairs theirs = decoded(body);
    const auto ours = [&] { return decoded(written(Built<Request>(made).request())); };
    const std::map<std::string, std::string> theirs_alone = made_up(only_in(theirs, ours()));
    each_member<Request>(made.root, "", [&](const std::string& name, Node& node) {
        const auto found = theirs_alone.find(name);
        if (found == theirs_alone.end()) return;
        node = {.text = found->second};
        ++tally.made_up;
    });
    tell_differences(where, theirs, ours());

    const Built<Request> built(made);
    if (!built.check()) problem(where, "writ refuses it: " + lines_of(built.check().error())[0]);
    compare_read(where, built, body);
    ++tally.inputs;
    tally.parameters += theirs.size();
}

template <class Request>
void compare_all(const std::string& client, Dice seeds, int count) {
    Tally tally;
    for (int number = 0; number != count; ++number) {
        std::string answer;
        std::getline(std::cin, answer);
        const std::string where =
            std::string(Request::Model::action) + " " + std::to_string(number + 1);
        compare<Request>(where, make<Request>(seeds, number), answer, tally);
    }
    std::cout << client << ": " << Request::Model::action << ": " << tally.inputs
              << " inputs compared, with " << tally.parameters << " parameters, " << tally.made_up
              << " of them made up by the client\n";
    for (const auto& [member, inputs] : tally.left_out) {
        std::cout << "  " << member << " is not known to it and was left out of " << inputs
                  << " inputs\n";
    }
}

}  // namespace

int main(int argument_count, char** arguments) {
    const std::vector<std::string> given(arguments, arguments + argument_count);
    if (given.size() != 4 || (given[1] != "inputs" && given[1] != "compare")) {
        std::cerr << "usage: writ_conformance inputs|compare SEED COUNT\n";
        return 64;
    }
    const Dice seeds(std::stoull(given[2]));
    const int count = std::stoi(given[3]);
    if (given[1] == "inputs") {
        for_each_request(
            [&](auto type) { print_inputs<typename decltype(type)::type>(seeds, count); });
        return std::cout.flush() ? 0 : 1;
    }

    std::string line;
    std::getline(std::cin, line);
    const std::string client = line;
    for_each_request(
        [&](auto type) { compare_all<typename decltype(type)::type>(client, seeds, count); });
    if (std::getline(std::cin, line)) problem("the end", "one more answer: " + line);
    if (problems != 0) std::cout << problems << " problems\n";
    return problems == 0 ? 0 : 1;
}
