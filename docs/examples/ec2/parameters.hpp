// SPDX-License-Identifier: BSL-1.0
//
// Turns what the command line and JSON say into names and values, by the schema of the action. The
// tool has no rule of its own: what is wrong with a value, writ says.
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/base64.hpp>

#include "names.hpp"
#include "node.hpp"
#include "output.hpp"
#include "times.hpp"

namespace tool {

// Whether a structure has nothing but a Value, which AWS's command line takes without its name.
inline bool holds_only_value(const writ::Field& field) {
    const writ::Schema* const inner = field.structure();
    return inner != nullptr && inner->size() == 1 && (*inner)[0].name() == "Value";
}

inline std::string base64(std::string_view text) {
    std::string encoded(writ::base64_size(text.size()), '\0');
    writ::encode_base64(text, encoded.data());
    return encoded;
}

class Parameters {
public:
    explicit Parameters(const writ::Schema& schema) : schema_(schema) {}

    const std::vector<writ::Parameter>& list() const { return list_; }

    // What could not even become a name and a value.
    const std::vector<Report>& reports() const { return reports_; }

    // A name and a value as they go on the wire.
    void add(std::string_view name, std::string_view value) {
        list_.push_back({keep(std::string(name)), keep(std::string(value))});
    }

    // What was given behind a flag, of the field at `index`.
    void add(std::size_t index, const std::string& flag,
             const std::vector<std::string_view>& values) {
        const writ::Field field = schema_[index];
        const std::string name(field.name());
        flags_.emplace_back(name, flag);
        Node node{Node::Kind::list, {}, {}};
        for (const std::string_view value : values) {
            Node element;
            if (!read(field, value, element, name)) return;
            if (element.kind == Node::Kind::list && field.is_list()) {
                for (auto& inner : element.inner) node.inner.push_back(std::move(inner));
            } else {
                node.inner.emplace_back("", std::move(element));
            }
        }
        // The same flag again goes on with the list.
        std::size_t& count = counts_[name];
        add(field, name, field.is_list() || node.inner.empty() ? node : node.inner.back().second,
            count);
        count += node.inner.size();
    }

    // What a file of JSON says. As on AWS's command line, what is given beside it counts.
    void add(const Node& node) {
        Node left{node.kind, {}, {}};
        for (const auto& member : node.inner) {
            const auto index = find_member(schema_, member.first);
            if (!index || !has(schema_[*index].name())) left.inner.push_back(member);
        }
        add_members(schema_, "", left);
        is_as_aws_takes_it_ = true;
    }

    // AWS's command line launches one instance where nothing is said. On the wire both are
    // required.
    void add_default_counts() {
        if (schema_.name() != "RunInstances" || (flags_.empty() && !is_as_aws_takes_it_)) return;
        for (const std::string_view name : {"MaxCount", "MinCount"}) {
            if (!has(name)) add(name, "1");
        }
    }

    // `--count 2`, or `--count 1:4`, which AWS's command line has for RunInstances.
    void add_count(std::string_view count) {
        const std::size_t colon = count.find(':');
        flags_.emplace_back("MinCount", "--count");
        flags_.emplace_back("MaxCount", "--count");
        add("MinCount", count.substr(0, colon));
        add("MaxCount", colon == std::string_view::npos ? count : count.substr(colon + 1));
    }

    // The flag that a parameter came from, as it was given; empty if it came from none.
    std::string flag_of(std::string_view parameter) const {
        for (const auto& [name, flag] : flags_) {
            if (name == front_of(parameter)) return flag;
        }
        return {};
    }

    // Whether something could not even become a name and a value, in the parameter of this name.
    bool has_report_on(std::string_view parameter) const {
        return std::ranges::any_of(reports_, [&](const Report& report) {
            return front_of(report.parameter) == parameter;
        });
    }

private:
    static std::string_view front_of(std::string_view parameter) {
        return parameter.substr(0, parameter.find('.'));
    }

    bool has(std::string_view name) const {
        return std::ranges::any_of(list_, [&](const writ::Parameter& parameter) {
            return front_of(parameter.name) == name;
        });
    }

    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    void report(const std::string& parameter, std::string_view name, std::string sentence) {
        reports_.push_back({"fault", parameter, flag_of(parameter), name, std::move(sentence)});
    }

    // One value of a flag: a text, or a structure as shorthand or JSON.
    bool read(const writ::Field& field, std::string_view value, Node& node,
              const std::string& name) {
        const bool is_json = value.starts_with('{') || value.starts_with('[');
        const bool is_structure = field.structure() != nullptr;
        if (is_structure && !is_json && holds_only_value(field) && !value.starts_with("Value=")) {
            node.kind = Node::Kind::map;
            node.inner.emplace_back("Value", Node::of_text(std::string(value)));
            return true;
        }
        if (!is_structure && !(is_json && field.is_list())) {
            node = Node::of_text(std::string(value));
            return true;
        }
        if (is_json) {
            std::string why_not;
            if (read_json(value, node, why_not)) return true;
            report(name, "malformed_json", why_not);
            return false;
        }
        Shorthand shorthand(value);
        if (shorthand.read(node)) return true;
        report(name, "malformed_shorthand",
               std::string(shorthand.why_not().why) + ", at byte " +
                   std::to_string(shorthand.why_not().offset) +
                   "; write Name=value,Name=[value,value],Name={Name=value}; put quotes around "
                   "a value with a comma or a bracket, or give JSON");
        return false;
    }

    // `before` is how many elements the list has already.
    void add(const writ::Field& field, const std::string& name, const Node& node,
             std::size_t before = 0) {
        if (node.kind == Node::Kind::nothing) return;
        if (field.is_list() && node.kind == Node::Kind::list) {
            std::size_t index = before;
            for (const auto& [key, element] : node.inner) {
                if (element.kind == Node::Kind::nothing) continue;
                add_one(field, name + '.' + std::to_string(++index), element);
            }
        } else if (field.is_list()) {
            add_one(field, name + '.' + std::to_string(before + 1), node);
        } else {
            add_one(field, name, node);
        }
    }

    void add_one(const writ::Field& field, const std::string& name, const Node& node) {
        if (node.kind == Node::Kind::nothing) return;
        if (field.structure() != nullptr) {
            if (node.kind == Node::Kind::map) {
                add_members(*field.structure(), name + '.', node);
            } else {
                report(name, "no_structure",
                       "this parameter has parameters of its own; give a map of them");
            }
        } else if (node.kind == Node::Kind::text) {
            const bool is_time = field.type() == "Timestamp";
            add(name, is_encoded_by_aws(name) ? base64(node.text)
                      : is_time               ? as_aws_takes_it(node.text)
                                              : node.text);
        } else {
            report(name, "no_value", "this parameter is one value; a list or a map is none");
        }
    }

    void add_members(const writ::Schema& schema, const std::string& front, const Node& node) {
        if (node.kind != Node::Kind::map) {
            report("--cli-input-json", "no_structure", "a map of parameters is wanted");
            return;
        }
        for (const auto& [key, value] : node.inner) {
            const auto index = find_member(schema, key);
            if (index) {
                const writ::Field field = schema[*index];
                add(field, front + std::string(field.name()), value);
                continue;
            }
            Nearest nearest(key);
            for (const writ::Field field : schema) {
                if (field.kind() != writ::FieldKind::extra) nearest.see(member_name(schema, field));
            }
            report(front + key, writ::ReadingReasons::unknown_parameter.name,
                   std::string(writ::ReadingReasons::unknown_parameter.text) + nearest.question());
        }
    }

    // AWS's command line and its SDKs for Python encode this one text; whoever gives it on the wire
    // has done so.
    bool is_encoded_by_aws(std::string_view name) const {
        return schema_.name() == "RunInstances" && name == "UserData";
    }

    const writ::Schema& schema_;
    std::deque<std::string> texts_;
    std::vector<writ::Parameter> list_;
    std::vector<std::pair<std::string, std::string>> flags_;
    std::map<std::string, std::size_t> counts_;  // how many elements each flag has given so far
    std::vector<Report> reports_;
    bool is_as_aws_takes_it_ = false;
};

}  // namespace tool
