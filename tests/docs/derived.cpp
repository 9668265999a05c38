// SPDX-License-Identifier: BSL-1.0
#include "derived.hpp"

#include "support/tree.hpp"

#include <initializer_list>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <utility>

namespace {

// In a cell of a table, `|` would end it and `<` and `*` be markup.
std::string cell(std::string_view text) {
    std::string escaped;
    for (const char byte : text) {
        if (byte == '|' || byte == '<' || byte == '*') escaped += '\\';
        escaped += byte;
    }
    return escaped;
}

std::string code(std::string_view text) {
    return '`' + std::string(text) + '`';
}

std::string row(std::initializer_list<std::string> cells) {
    std::string line = "|";
    for (const std::string& text : cells) line += ' ' + text + " |";
    return line + '\n';
}

std::string reasons_table(const std::vector<writ::Reason>& reasons) {
    bool has_codes = false;
    for (const writ::Reason& reason : reasons) has_codes |= !reason.ec2_code.empty();
    std::string table = has_codes ? "| Name | Sentence | EC2's code |\n| --- | --- | --- |\n"
                                  : "| Name | Sentence |\n| --- | --- |\n";
    for (const writ::Reason& reason : reasons) {
        const std::string name = code(reason.name);
        const std::string ec2 = reason.ec2_code.empty() ? "" : code(reason.ec2_code);
        table += has_codes ? row({name, cell(reason.text), ec2}) : row({name, cell(reason.text)});
    }
    return table;
}

// The value type called `Type`, as a link to its page.
template <class Type>
std::string link_to_type() {
    std::string link = "?";
    each_value_type([&]<class Value>(const char* file, const char* name) {
        if constexpr (std::is_same_v<Type, Value>) {
            link = '[' + code(name) + "](../value/" + file + ".md)";
        }
    });
    return link;
}

// A visitor of a wire table that makes a line of each parameter, and collects the rules of states.
class ParameterTable {
public:
    explicit ParameterTable(std::string within) : within_(std::move(within)) {}

    template <class Member>
    void operator()(std::string_view name, const Member&) {
        const std::string wire_name = within_ + std::string(name);
        if constexpr (writ::detail::ListMember<Member>) {
            using Element = typename Member::value_type;
            if constexpr (writ::detail::TextMember<Element>) {
                add<Element>(wire_name + ".N");
            } else {
                ParameterTable inner(wire_name + ".N.");
                wire_table(writ::detail::blank_request<Element>, inner);
                lines += inner.lines;
            }
        } else {
            add<Member>(wire_name);
        }
    }

    template <class State>
    void operator()(const State& state) {
        wire_table(state.parameters(), *this);
    }

    void extra(const writ::List<writ::Parameter>&) {}

    std::string lines;

private:
    template <class Member>
    void add(const std::string& name) {
        using Value = writ::detail::ValueOf<Member>;
        std::string type;
        if constexpr (writ::YesNoParameter<Member>) {
            type = link_to_type<writ::YesNo>();
        } else {
            type = link_to_type<typename Value::type>();
        }
        const std::string in_each = within_.empty() ? "yes" : "in each";
        lines += row({code(name), Value::is_required ? in_each : "", type});
    }

    std::string within_;
};

template <class Member>
inline constexpr bool is_reply_list = false;
template <class Element>
inline constexpr bool is_reply_list<writ::XmlList<Element>> = true;

// A visitor of a reply table that makes a line of each element, and of those in structures and
// lists.
class ReplyTable {
public:
    explicit ReplyTable(std::string within) : within_(std::move(within)) {}

    template <class Member>
    void operator()(std::string_view name, const Member&) {
        using Value = writ::detail::ValueOf<Member>;
        add<typename Value::type>(within_ + std::string(name), Value::is_required);
    }

    std::string lines;

private:
    template <class Value>
    void add(const std::string& name, bool is_required) {
        if constexpr (is_reply_list<Value>) {
            add<typename Value::value_type>(name + ".N", false);
        } else if constexpr (std::is_aggregate_v<Value>) {
            ReplyTable inner(name + '.');
            auto structure = writ::detail::blank_member<Value>();
            reply_table(structure, inner);
            lines += inner.lines;
        } else {
            lines += row({code(name), is_required ? "yes" : "", type_of<Value>()});
        }
    }

    template <class Value>
    static std::string type_of() {
        if constexpr (std::is_same_v<Value, writ::XmlText>) {
            return "text, as an [`XmlText`](../reply.md#text)";
        } else if constexpr (std::is_same_v<Value, writ::XmlBoolean>) {
            return "an [`XmlBoolean`](../reply.md#booleans-and-integers)";
        } else if constexpr (std::is_same_v<Value, writ::XmlInteger>) {
            return "an [`XmlInteger`](../reply.md#booleans-and-integers)";
        } else {
            return link_to_type<Value>();
        }
    }

    std::string within_;
};

// The rules among `Rule` that refuse, or advise, as lines of a table.
template <class Judged, class... Rule>
std::string rule_lines(writ::Rules<Rule...>, bool advice, bool is_read) {
    std::string lines;
    const auto add = [&]<class One>(std::type_identity<One>) {
        if (One::is_advice != advice) return;
        constexpr bool alone = requires(const Judged& judged) {
            One::holds(judged);
        };
        constexpr bool with_region = requires(const Judged& judged, const writ::Region& region) {
            One::holds(judged, region);
        };
        std::string parameters;
        for (const std::string_view name : One::parameters) {
            parameters += (parameters.empty() ? "" : ", ") + code(name);
        }
        const std::string sentence =
            cell(One::reason.text) +
            (One::reason.ec2_code.empty() ? "" : " (EC2: " + code(One::reason.ec2_code) + ')');
        lines += row({code(One::reason.name), sentence, parameters,
                      is_read                ? "when read"
                      : alone && with_region ? "both"
                      : with_region          ? "with `in_region`"
                                             : "always",
                      cell(One::source)});
    };
    (add(std::type_identity<Rule>{}), ...);
    return lines;
}

// A visitor of a wire table that makes lines of the rules of its states, which are asked only when
// names and values are read.
class StateRules {
public:
    explicit StateRules(bool advice) : advice_(advice) {}

    template <class Member>
    void operator()(std::string_view, const Member&) {}

    template <class State>
    void operator()(const State&) {
        using Parameters = typename State::Parameters;
        lines += rule_lines<Parameters>(decltype(rules_of(Parameters{})){}, advice_, true);
    }

    void extra(const writ::List<writ::Parameter>&) {}

    std::string lines;

private:
    bool advice_;
};

template <class Request>
std::string rules_table(bool advice) {
    const Request& blank = writ::detail::blank_request<Request>;
    StateRules of_states(advice);
    wire_table(blank, of_states);
    return "| Rule | What it says | Parameters | Asked | Source |\n"
           "| --- | --- | --- | --- | --- |\n" +
           rule_lines<Request>(decltype(rules_of(blank)){}, advice, false) + of_states.lines;
}

}  // namespace

Derived derive() {
    Derived derived;
    each_value_type([&]<class Value>(const char* file, const char* type) {
        derived.values.push_back({file, type});
        if constexpr (requires { Value::reasons; }) {
            derived.parts[std::string("reasons ") + type] =
                reasons_table({std::begin(Value::reasons), std::end(Value::reasons)});
        }
    });
    each_ec2_type([&]<class Type>(const char* file, const char* type) {
        if constexpr (writ::RequestType<Type>) {
            derived.actions.push_back({file, type});
            ParameterTable parameters("");
            wire_table(writ::detail::blank_request<Type>, parameters);
            const std::string name = type;
            derived.parts["parameters " + name] =
                "| Parameter | Required | Value |\n| --- | --- | --- |\n" + parameters.lines;
            const auto result = writ::detail::make_blank<typename Type::result_type>();
            ReplyTable elements("");
            reply_table(result, elements);
            derived.parts["result " + name] =
                "| Element | Always there | Value |\n| --- | --- | --- |\n" + elements.lines;
            derived.parts["faults " + name] = rules_table<Type>(false);
            derived.parts["advice " + name] = rules_table<Type>(true);
        }
    });
    std::map<std::string, std::vector<writ::Reason>> others;
    each_reason(
        [&](const char* owner, const writ::Reason& reason) { others[owner].push_back(reason); });
    for (const auto& [owner, reasons] : others) {
        derived.parts["reasons " + owner] = reasons_table(reasons);
    }
    derived.parts["reasons XmlElement"] =
        reasons_table({std::begin(writ::XmlElement::reasons), std::end(writ::XmlElement::reasons)});
    std::string partitions = "| Partition | Domain | Dual-stack domain |\n| --- | --- | --- |\n";
    for (const writ::Partition& one : writ::partitions) {
        partitions += row({code(one.name), code(one.dns_suffix), code(one.dual_stack_dns_suffix)});
    }
    derived.parts["partitions"] = partitions;
    return derived;
}
