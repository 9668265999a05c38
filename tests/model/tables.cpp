// SPDX-License-Identifier: BSL-1.0
// Prints what the headers say of each action, for compare.py; then judges values. Everything is
// separated by tabulators:
//
//   action   <Action>  <Version>
//   input    <Action>  <parameter>  <type>  required|optional
//   output   <Action>  <element>    <type>
//
// For each line `<Action> <parameter> <value>` on standard input it prints `yes` or `no`, whether
// the parameter may have that value.
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "support/tree.hpp"

namespace {

std::map<std::string, std::function<bool(std::string_view)>> judges;

template <class Value>
constexpr std::string_view type_of() {
    if constexpr (std::is_same_v<Value, writ::XmlBoolean> || std::is_same_v<Value, writ::YesNo>) {
        return "boolean";
    } else if constexpr (std::is_same_v<Value, writ::XmlInteger>) {
        return "integer";
    } else if constexpr (std::is_same_v<Value, writ::XmlValue<writ::Timestamp>>) {
        return "timestamp";
    } else if constexpr (std::is_same_v<Value, writ::XmlText>) {
        return "string";
    } else if constexpr (std::is_same_v<decltype(std::declval<Value>().text()), writ::Decimal>) {
        return "integer";
    } else {
        return "string";
    }
}

// A visitor of a wire table.
class Inputs {
public:
    Inputs(std::string_view action, std::string within)
        : action_(action), within_(std::move(within)) {}

    template <class Member>
    void operator()(std::string_view name, const Member&) {
        const std::string parameter = within_ + std::string(name);
        if constexpr (writ::detail::ListMember<Member>) {
            using Element = typename Member::value_type;
            if constexpr (writ::detail::TextMember<Element>) {
                add<Element>(parameter + ".N", false);
            } else {
                Inputs inner(action_, parameter + ".N.");
                writ::detail::visit_wire_table(writ::detail::blank<Element>, inner);
            }
        } else {
            using Value = writ::detail::ValueOf<Member>;
            add<typename Value::type>(parameter, Value::is_required);
        }
    }

    template <class State>
    void operator()(const State& state) {
        writ::detail::visit_wire_table(state.parameters(), *this);
    }

    void extra(const writ::List<writ::Parameter>&) {}

private:
    std::string key(const std::string& parameter) const {
        return std::string(action_) + '\t' + parameter;
    }

    void print(const std::string& parameter, std::string_view type, bool is_required) const {
        std::cout << "input\t" << key(parameter) << '\t' << type << '\t'
                  << (is_required ? "required" : "optional") << '\n';
    }

    template <class Value>
    void add(const std::string& parameter, bool is_required) {
        print(parameter, type_of<Value>(), is_required);
        judges[key(parameter)] = [](std::string_view text) {
            return Value::parse(text).has_value();
        };
    }

    std::string_view action_;
    std::string within_;
};

// A visitor of a reply table.
class Outputs {
public:
    Outputs(std::string_view action, std::string within)
        : action_(action), within_(std::move(within)) {}

    template <class Member>
    void operator()(std::string_view name, const Member&) {
        print<typename writ::detail::ValueOf<Member>::type>(within_ + std::string(name));
    }

private:
    template <class Value>
    void print(const std::string& element) {
        if constexpr (writ::detail::ListMember<Value>) {
            print<typename Value::value_type>(element + ".N");
        } else if constexpr (std::is_aggregate_v<Value>) {
            Outputs inner(action_, element + '.');
            writ::detail::visit_reply_table(writ::detail::blank<Value>, inner);
        } else {
            std::cout << "output\t" << action_ << '\t' << element << '\t' << type_of<Value>()
                      << '\n';
        }
    }

    std::string_view action_;
    std::string within_;
};

}  // namespace

int main() {
    each_ec2_type([]<class Type>(const char*, const char*) {
        if constexpr (writ::RequestType<Type>) {
            std::cout << "action\t" << Type::Model::action << '\t' << Type::Model::version << '\n';
            Inputs inputs(Type::Model::action, "");
            writ::detail::visit_wire_table(writ::detail::blank<Type>, inputs);
            Outputs outputs(Type::Model::action, "");
            writ::detail::visit_reply_table(writ::detail::blank<typename Type::Model::result_type>,
                                            outputs);
        }
    });
    std::cout << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t end = line.rfind('\t');
        const auto judge = judges.find(line.substr(0, end));
        if (end == line.npos || judge == judges.end()) return 1;
        std::cout << (judge->second(std::string_view(line).substr(end + 1)) ? "yes\n" : "no\n");
    }
}
