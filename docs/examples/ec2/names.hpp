// SPDX-License-Identifier: BSL-1.0
//
// Names: what AWS's SDKs and command line call a parameter, and which names are near one that there
// is not.
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <writ/any/action.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/member_name.hpp>
#include <writ/schema/schema.hpp>

namespace tool {

// A name without capitals and hyphens: `--image-id`, `ImageId` and `image_id` are the same.
inline std::string plain(std::string_view name) {
    std::string found;
    for (const char byte : name) {
        if (byte != '-' && byte != '_') {
            found += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
        }
    }
    return found;
}

inline bool is_equal(std::string_view name, std::string_view wire) {
    return name == wire;
}

// Whether `name` is `wire`, or the plural of it; both are plain.
inline bool is_or_plural(std::string_view name, std::string_view wire) {
    if (!name.starts_with(wire)) {
        return wire.ends_with("y") && name == std::string(wire.substr(0, wire.size() - 1)) + "ies";
    }
    const std::string_view rest = name.substr(wire.size());
    return rest.empty() || rest == "s" || rest == "es";
}

// The field that AWS's SDKs call `name`; nothing if there is none.
inline writ::Optional<std::size_t> find_member(const writ::Schema& schema, std::string_view name) {
    const std::string wanted = plain(name);
    for (const writ::ec2::MemberName& odd : writ::ec2::odd_member_names) {
        if (odd.structure != schema.name() || plain(odd.member) != wanted) continue;
        for (std::size_t at = 0; at != schema.size(); ++at) {
            if (schema[at].name() == odd.parameter) return at;
        }
    }
    // `PrivateIpAddresses` is a name of its own beside `PrivateIpAddress`.
    for (const auto is_same : {is_equal, is_or_plural}) {
        for (std::size_t at = 0; at != schema.size(); ++at) {
            const writ::Field field = schema[at];
            if (field.kind() != writ::FieldKind::extra && is_same(wanted, plain(field.name()))) {
                return at;
            }
        }
    }
    return {};
}

// The words that are listed for the parameter of this name, with its list indices; null if it is no
// word.
inline const writ::WordList* words_of(const writ::Schema& schema, std::string_view name) {
    const writ::Schema* inner = &schema;
    while (inner != nullptr) {
        const std::string_view front = name.substr(0, name.find('.'));
        const writ::ValueSchema* value = nullptr;
        const writ::Schema* next = nullptr;
        bool is_list = false;
        for (const writ::Field field : *inner) {
            if (field.name() != front) continue;
            value = field.value();
            next = field.structure();
            is_list = field.is_list();
        }
        for (int part = is_list ? 2 : 1; part != 0; --part) {
            const std::size_t dot = name.find('.');
            name = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
        }
        if (name.empty()) return value == nullptr ? nullptr : value->words;
        inner = next;
    }
    return nullptr;
}

// How many letters differ: put in, left out, another one, or two that changed places.
inline std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> before(right.size() + 1), last(right.size() + 1),
        now(right.size() + 1);
    for (std::size_t at = 0; at <= right.size(); ++at) last[at] = at;
    for (std::size_t row = 1; row <= left.size(); ++row) {
        now[0] = row;
        for (std::size_t column = 1; column <= right.size(); ++column) {
            const bool same = left[row - 1] == right[column - 1];
            now[column] = std::min(
                {last[column] + 1, now[column - 1] + 1, last[column - 1] + (same ? 0 : 1)});
            const bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
                                 left[row - 2] == right[column - 1];
            if (swapped) now[column] = std::min(now[column], before[column - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[right.size()];
}

// Collects those names that are nearest to one that there is not.
class Nearest {
public:
    explicit Nearest(std::string_view wanted) : wanted_(plain(wanted)) {
        wanted_.resize(std::min(wanted_.size(), longest));
    }

    void see(std::string_view name) {
        const std::string candidate = plain(name);
        const std::size_t far = std::max<std::size_t>(2, candidate.size() / 4);
        if (candidate.size() > wanted_.size() + far || wanted_.size() > candidate.size() + far)
            return;
        const std::size_t away = distance(wanted_, candidate);
        if (away > far || away > away_) return;
        if (away < away_) names_.clear();
        away_ = away;
        if (names_.size() != most) names_.emplace_back(name);
    }

    // ` (did you mean ImageId?)`, or nothing.
    std::string question() const {
        std::string text;
        for (const std::string& name : names_) text += (text.empty() ? "" : " or ") + name;
        return text.empty() ? text : " (did you mean " + text + "?)";
    }

private:
    static constexpr std::size_t longest = 128;
    static constexpr std::size_t most = 3;

    std::string wanted_;
    std::size_t away_ = longest;
    std::vector<std::string> names_;
};

}  // namespace tool
