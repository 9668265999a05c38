// SPDX-License-Identifier: BSL-1.0
#include "derived.hpp"

#include "support/tree.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <utility>

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

namespace {

// The name of a fault or rule as a link to its page, from a page in `folder` of docs/reference/.
std::string link_to_fault(std::string_view name, const std::string& folder) {
    return '[' + code(name) + "](" + (folder.empty() ? "" : "../") + "fault/" + std::string(name) +
           ".md)";
}

std::string reasons_table(const std::vector<writ::Reason>& reasons, const std::string& folder) {
    bool has_codes = false;
    for (const writ::Reason& reason : reasons) has_codes |= !reason.ec2_code.empty();
    std::string table = has_codes ? "| Name | Sentence | EC2's code |\n| --- | --- | --- |\n"
                                  : "| Name | Sentence |\n| --- | --- |\n";
    for (const writ::Reason& reason : reasons) {
        const std::string name = link_to_fault(reason.name, folder);
        const std::string ec2 = reason.ec2_code.empty() ? "" : code(reason.ec2_code);
        table += has_codes ? row({name, cell(reason.text), ec2}) : row({name, cell(reason.text)});
    }
    return table;
}

// The value type called `Type`, as a link to its page if it has one, as those that are written by
// hand have; of one that only adds limits, the page of the type that it adds them to.
template <class Type>
std::string link_to_type() {
    if constexpr (requires { typename Type::unlimited_type; }) {
        return link_to_type<typename Type::unlimited_type>();
    }
    std::string link = code("ec2::" + std::string(writ::detail::type_name<Type>));
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
                writ::detail::visit_wire_table(writ::detail::blank<Element>, inner);
                lines += inner.lines;
                for (const auto& [type, names] : inner.by_type) {
                    by_type[type] += (by_type[type].empty() ? "" : ", ") + names;
                }
            }
        } else {
            add<Member>(wire_name);
        }
    }

    template <class State>
    void operator()(const State& state) {
        writ::detail::visit_wire_table(state.parameters(), *this);
    }

    void extra(const writ::List<writ::Parameter>&) {}

    std::string lines;
    std::map<std::string, std::string> by_type;  // parameters of each type, by its link

private:
    template <class Member>
    void add(const std::string& name) {
        using Value = writ::detail::ValueOf<Member>;
        const std::string type = link_to_type<typename Value::type>();
        by_type[type] += (by_type[type].empty() ? "" : ", ") + code(name);
        const std::string in_each = within_.empty() ? "yes" : "in each";
        lines += row({code(name), Value::is_required ? in_each : "",
                      type + limits_of<typename Value::type>()});
    }

    // What the service model allows, if it limits a `Type`.
    template <class Type>
    static std::string limits_of() {
        if constexpr (requires { typename Type::unlimited_type; }) {
            const writ::Limits limits = Type::limits;
            return ", " + std::to_string(limits.least) +
                   (limits.most == INT64_MAX ? " or more" : " to " + std::to_string(limits.most));
        }
        return "";
    }

    std::string within_;
};

template <class Member>
inline constexpr bool is_reply_value = false;
template <class Value>
inline constexpr bool is_reply_value<writ::XmlValue<Value>> = true;

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
            writ::detail::visit_reply_table(structure, inner);
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
        } else if constexpr (is_reply_value<Value>) {
            return link_to_type<typename Value::spelt_type>() +
                   ", as an [`XmlValue`](../reply.md#ids-words-and-times)";
        } else {
            return link_to_type<Value>();
        }
    }

    std::string within_;
};

// The parameters that a rule speaks of: those that the request has, or all if it has none of them,
// as with the names in a structure.
template <class Request, class Rule>
std::string parameters_of() {
    ParameterTable of_request("");
    writ::detail::visit_wire_table(writ::detail::blank<Request>, of_request);
    std::string all;
    std::string had;
    for (const std::string_view name : Rule::parameters) {
        all += (all.empty() ? "" : ", ") + code(name);
        if (of_request.lines.find("| " + code(name) + " |") != std::string::npos) {
            had += (had.empty() ? "" : ", ") + code(name);
        }
    }
    return had.empty() ? all : had;
}

// When a rule is asked of what it judges.
template <class Rule, class Judged>
std::string asked(bool is_read) {
    constexpr bool alone = requires(const Judged& judged) {
        Rule::holds(judged);
    };
    constexpr bool with_region = requires(const Judged& judged, const writ::Region& region) {
        Rule::holds(judged, region);
    };
    return is_read                ? "when read"
           : alone && with_region ? "both"
           : with_region          ? "with `in_region`"
                                  : "always";
}

// A visitor of a wire table that hands over the rules of its states, which are asked only when
// names and values are read.
template <class Take>
class StateRules {
public:
    explicit StateRules(Take& take) : take_(take) {}

    template <class Member>
    void operator()(std::string_view, const Member&) {}

    template <class State>
    void operator()(const State&) {
        using Parameters = typename State::Parameters;
        each<Parameters>(writ::rules_of<Parameters>{}, true);
    }

    void extra(const writ::List<writ::Parameter>&) {}

    // take.operator()<Rule, Judged>(is_read) for each of the rules.
    template <class Judged, class... Rule>
    void each(writ::Rules<Rule...>, bool is_read) {
        (take_.template operator()<Rule, Judged>(is_read), ...);
    }

private:
    Take& take_;
};

template <class Request, class Take>
void each_rule(Take take) {
    const Request& blank = writ::detail::blank<Request>;
    StateRules<Take> rules(take);
    rules.template each<Request>(writ::rules_of<Request>{}, false);
    writ::detail::visit_wire_table(blank, rules);
}

template <class Request>
std::string rules_table(bool advice) {
    std::string lines;
    each_rule<Request>([&]<class Rule, class Judged>(bool is_read) {
        if (Rule::is_advice != advice) return;
        const writ::Reason& reason = Rule::reason;
        const std::string sentence =
            cell(reason.text) +
            (reason.ec2_code.empty() ? "" : " (EC2: " + code(reason.ec2_code) + ')');
        lines += row({link_to_fault(reason.name, "ec2"), sentence, parameters_of<Request, Rule>(),
                      asked<Rule, Judged>(is_read), cell(Rule::source)});
    });
    return "| Rule | What it says | Parameters | Asked | Source |\n"
           "| --- | --- | --- | --- | --- |\n" +
           lines;
}

std::string link_to_action(const char* file, const char* type, const char* heading) {
    return std::string("[") + type + "](../ec2/" + file + ".md#" + heading + ')';
}

// Adds the rules of an action to those of the actions before it.
template <class Request>
void add_rules(const char* file, const char* type, Derived& derived) {
    each_rule<Request>([&]<class Rule, class Judged>(bool is_read) {
        std::vector<Refusal>& named = derived.refusals[std::string(Rule::reason.name)];
        const auto kind = Rule::is_advice ? Refusal::advice : Refusal::fault;
        auto rule = std::find_if(named.begin(), named.end(),
                                 [&](const Refusal& one) { return one.kind == kind; });
        if (rule == named.end()) {
            rule = named.insert(named.end(), Refusal{});
            rule->kind = kind;
            rule->text = Rule::reason.text;
            rule->ec2_code = Rule::reason.ec2_code;
            rule->source = Rule::source;
            rule->is_read = is_read;
        }
        rule->where.push_back(row({link_to_action(file, type, "rules"),
                                   parameters_of<Request, Rule>(), asked<Rule, Judged>(is_read)}));
    });
}

template <class... Doubt, class Take>
void each_doubt(writ::Doubts<Doubt...>, Take take) {
    (take.template operator()<Doubt>(), ...);
}

// Adds the reasons and the doubts of each value type, with the parameters that are of it.
void add_reasons_of_values(Derived& derived) {
    each_value_type([&]<class Value>(const char* file, const char* type) {
        if constexpr (requires { Value::reasons; }) {
            Lines where;
            each_ec2_type([&]<class Type>(const char* action_file, const char* action) {
                if constexpr (writ::RequestType<Type>) {
                    ParameterTable parameters("");
                    writ::detail::visit_wire_table(writ::detail::blank<Type>, parameters);
                    const std::string& names = parameters.by_type[link_to_type<Value>()];
                    if (names.empty()) return;
                    where.push_back(row({link_to_action(action_file, action, "parameters"), names,
                                         "as soon as it is made"}));
                }
            });
            for (const writ::Reason& reason : Value::reasons) {
                Refusal refusal;
                refusal.of = type;
                refusal.file = file;
                refusal.text = reason.text;
                refusal.ec2_code = reason.ec2_code;
                refusal.where = where;
                derived.refusals[std::string(reason.name)].push_back(refusal);
            }
            if constexpr (requires { typename Value::doubts; }) {
                each_doubt(typename Value::doubts(), [&]<class Doubt>() {
                    Refusal refusal;
                    refusal.kind = Refusal::doubt;
                    refusal.of = type;
                    refusal.file = file;
                    refusal.text = Doubt::reason.text;
                    refusal.source = Doubt::source;
                    refusal.where = where;
                    derived.refusals[std::string(Doubt::reason.name)].push_back(refusal);
                });
            }
        }
    });
}

}  // namespace

Derived derive() {
    Derived derived;
    add_reasons_of_values(derived);
    each_value_type([&]<class Value>(const char* file, const char* type) {
        derived.values.push_back({file, type});
        if constexpr (requires { Value::reasons; }) {
            derived.parts[std::string("reasons ") + type] =
                reasons_table({std::begin(Value::reasons), std::end(Value::reasons)}, "value");
        }
        if constexpr (requires { typename Value::doubts; }) {
            std::vector<writ::Reason> reasons;
            each_doubt(typename Value::doubts(),
                       [&]<class Doubt>() { reasons.push_back(Doubt::reason); });
            derived.parts[std::string("doubts ") + type] = reasons_table(reasons, "value");
        }
    });
    each_ec2_type([&]<class Type>(const char* file, const char* type) {
        if constexpr (writ::RequestType<Type>) {
            derived.actions.push_back({file, type});
            ParameterTable parameters("");
            writ::detail::visit_wire_table(writ::detail::blank<Type>, parameters);
            const std::string name = type;
            derived.parts["parameters " + name] =
                "| Parameter | Required | Value |\n| --- | --- | --- |\n" + parameters.lines;
            const auto result = writ::detail::make_blank<typename Type::Model::result_type>();
            ReplyTable elements("");
            writ::detail::visit_reply_table(result, elements);
            derived.parts["result " + name] =
                "| Element | Always there | Value |\n| --- | --- | --- |\n" + elements.lines;
            derived.parts["faults " + name] = rules_table<Type>(false);
            derived.parts["advice " + name] = rules_table<Type>(true);
            add_rules<Type>(file, type, derived);
        }
    });
    std::map<std::string, std::vector<writ::Reason>> others;
    each_reason(
        [&](const char* owner, const writ::Reason& reason) { others[owner].push_back(reason); });
    for (const writ::Reason& reason : writ::XmlElement::reasons) {
        others["XmlElement"].push_back(reason);
    }
    for (const auto& [owner, reasons] : others) {
        derived.parts["reasons " + owner] = reasons_table(reasons, "");
        for (const writ::Reason& reason : reasons) {
            Refusal refusal;
            refusal.kind = Refusal::other;
            refusal.of = owner;
            refusal.text = reason.text;
            refusal.ec2_code = reason.ec2_code;
            derived.refusals[std::string(reason.name)].push_back(refusal);
        }
    }
    std::string partitions = "| Partition | Domain | Dual-stack domain |\n| --- | --- | --- |\n";
    for (const writ::Partition& one : writ::partitions) {
        partitions += row({code(one.name), code(one.dns_suffix), code(one.dual_stack_dns_suffix)});
    }
    derived.parts["partitions"] = partitions;
    return derived;
}
