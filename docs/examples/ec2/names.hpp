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

// The plural of a name; one that ends with one s is one.
inline std::string plural(std::string_view name) {
    const std::size_t last = name.size() - 1;
    if (name.ends_with("ss") || name[last] == 'x') return std::string(name) + "es";
    const bool is_behind_consonant =
        std::string_view("aeiouy").find(name[last - 1]) == std::string_view::npos;
    if (name[last] == 'y' && is_behind_consonant) return std::string(name.substr(0, last)) + "ies";
    return name[last] == 's' ? std::string(name) : std::string(name) + 's';
}

// What AWS's SDKs call a field.
inline std::string member_name(const writ::Schema& schema, const writ::Field& field) {
    for (const writ::ec2::MemberName& odd : writ::ec2::odd_member_names) {
        if (odd.structure == schema.name() && odd.parameter == field.name())
            return std::string(odd.member);
    }
    return field.is_list() ? plural(field.name()) : std::string(field.name());
}

// What AWS's command line calls the flag of a member: `--image-id`.
inline std::string flag_of(std::string_view member) {
    std::string flag = "--";
    for (std::size_t at = 0; at != member.size(); ++at) {
        const auto is_capital = [&](std::size_t place) {
            return place < member.size() && member[place] >= 'A' && member[place] <= 'Z';
        };
        const bool begins_word =
            is_capital(at) && at != 0 &&
            (!is_capital(at - 1) || (at + 1 < member.size() && !is_capital(at + 1)));
        if (begins_word) flag += '-';
        flag += static_cast<char>(std::tolower(static_cast<unsigned char>(member[at])));
    }
    return flag;
}

inline std::string flag_of(const writ::Schema& schema, const writ::Field& field) {
    return flag_of(member_name(schema, field));
}

// The field of which `is_it(field)` is true; nothing if there is none.
template <class Predicate>
writ::Optional<std::size_t> find_field(const writ::Schema& schema, const Predicate& is_it) {
    for (std::size_t at = 0; at != schema.size(); ++at) {
        const writ::Field field = schema[at];
        if (field.kind() != writ::FieldKind::extra && is_it(field)) return at;
    }
    return {};
}

// The field that AWS's SDKs call `name`.
inline writ::Optional<std::size_t> find_member(const writ::Schema& schema, std::string_view name) {
    return find_field(schema,
                      [&](const writ::Field& field) { return member_name(schema, field) == name; });
}

// The field with this flag.
inline writ::Optional<std::size_t> find_flag(const writ::Schema& schema, std::string_view flag) {
    return find_field(schema,
                      [&](const writ::Field& field) { return flag_of(schema, field) == flag; });
}

// The field that is called so on the wire.
inline writ::Optional<std::size_t> find_parameter(const writ::Schema& schema,
                                                  std::string_view name) {
    return find_field(schema, [&](const writ::Field& field) { return field.name() == name; });
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
    std::vector<std::size_t> before(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> now(right.size() + 1);
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

    // ` (did you mean ImageId?)`, or nothing. `front` stands before each name.
    std::string question(const std::string& front = {}) const {
        std::string text;
        for (const std::string& name : names_) {
            if (!text.empty()) text += " or ";
            text += front;
            text += name;
        }
        return text.empty() ? text : " (did you mean " + text + "?)";
    }

private:
    static constexpr std::size_t longest = 128;
    static constexpr std::size_t most = 3;

    std::string wanted_;
    std::size_t away_ = longest;
    std::vector<std::string> names_;
};

// What may be meant by a parameter that there is not, out of the structure in which its name fails.
inline std::string question_of(const writ::Schema& schema, std::string_view name) {
    const writ::Schema* inner = &schema;
    std::string front;
    while (true) {
        const std::string_view part = name.substr(0, name.find('.'));
        name.remove_prefix(std::min(name.size(), part.size() + 1));
        const auto index = find_parameter(*inner, part);
        if (!index) {
            Nearest nearest(part);
            for (const writ::Field field : *inner) {
                if (field.kind() != writ::FieldKind::extra) nearest.see(field.name());
            }
            return nearest.question(front);
        }
        const writ::Field field = (*inner)[*index];
        front += std::string(part) + '.';
        if (field.is_list()) {
            const std::string_view number = name.substr(0, name.find('.'));
            if (number.empty() ||
                number.find_first_not_of("0123456789") != std::string_view::npos) {
                return " (it is a list: write " + front + '1' +
                       (name.empty() ? "" : '.' + std::string(name)) + ")";
            }
            front += std::string(number) + '.';
            name.remove_prefix(std::min(name.size(), number.size() + 1));
        }
        if (field.structure() == nullptr || name.empty()) return {};
        inner = field.structure();
    }
}

}  // namespace tool
