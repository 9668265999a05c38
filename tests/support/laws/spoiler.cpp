// SPDX-License-Identifier: BSL-1.0
#include "support/laws/spoiler.hpp"

#include <algorithm>
#include <utility>

#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/tag_key.hpp>

namespace writ_test {

namespace {

using Path = std::vector<std::string>;

Path parts_of(const std::string& name) {
    Path parts(1);
    for (const char byte : name) {
        if (byte == '.') {
            parts.emplace_back();
        } else {
            parts.back() += byte;
        }
    }
    return parts;
}

std::string joined(const Path& parts) {
    std::string name;
    for (const std::string& part : parts) name += (name.empty() ? "" : ".") + part;
    return name;
}

bool begins_with(const Path& path, const Path& front) {
    return path.size() >= front.size() && std::equal(front.begin(), front.end(), path.begin());
}

bool is_index(const std::string& part) {
    return part.find_first_not_of("0123456789") == std::string::npos;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
    if (const std::size_t at = text.find(from); at != std::string::npos) {
        text.replace(at, from.size(), to);
    }
}

}  // namespace

Spoiler::Spoiler(const Case& described, const Description& description,
                 const oracle::Pairs& pairs, std::vector<std::string> rules)
    : case_(described), description_(description), rules_(std::move(rules)), dice_(described.seed) {
    for (const auto& [name, value] : pairs) {
        Entry entry{parts_of(name), parts_of(name), value};
        for (const Row& row : description.rows) {
            if (oracle::is_named(name, {row.pattern})) entry.row = &row;
        }
        entries_.push_back(entry);
    }
}

void Spoiler::spoil(std::size_t count) {
    constexpr bool (Spoiler::*ways[])() = {
        &Spoiler::malform,          &Spoiler::malform,
        &Spoiler::leave_out,        &Spoiler::give_twice,
        &Spoiler::add_unknown,      &Spoiler::leave_gap,
        &Spoiler::call_otherwise,   &Spoiler::repeat_tag_key,
        &Spoiler::add_duration,     &Spoiler::name_key_without_encryption,
        &Spoiler::move_key,         &Spoiler::name_two_destinations,
        &Spoiler::move_destination, &Spoiler::name_another_region,
    };
    for (int tries = 0; tries != 50 && count != 0; ++tries) {
        if ((this->*dice_.pick(ways))()) --count;
    }
}

oracle::Pairs Spoiler::parameters() {
    oracle::Pairs pairs;
    for (const Entry& entry : entries_) {
        if (!entry.is_erased) pairs.emplace_back(joined(entry.path), entry.value);
    }
    for (std::size_t at = pairs.size(); at > 1; --at) {
        std::swap(pairs[at - 1], pairs[dice_.below(at)]);
    }
    return pairs;
}

std::vector<std::string> Spoiler::expected() const {
    std::vector<std::string> lines = lines_;
    for (const Expected& fault : faults_) {
        lines.push_back(joined(entries_[fault.entry].path) + ": " + fault.name);
    }
    for (const auto& [list, index] : gaps_) {
        Path element = list;
        element.push_back(index);
        const auto first = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
            return !entry.is_erased && begins_with(entry.original, element);
        });
        lines.push_back(joined(first->path) + ": list_index_gap");
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

//=== finding ===//

Spoiler::Entry* Spoiler::unused(const Kind& kind) {
    for (Entry& entry : entries_) {
        if (entry.row != nullptr && entry.row->kind == &kind && !entry.is_used) return &entry;
    }
    return nullptr;
}

Spoiler::Entry* Spoiler::unused(const char* name) {
    for (Entry& entry : entries_) {
        if (entry.original == Path{name} && !entry.is_used) return &entry;
    }
    return nullptr;
}

Spoiler::Entry* Spoiler::unused_destination() {
    for (const Kind* kind : {&kind_of<writ::OutpostArn>(), &kind_of<writ::LocalZoneName>(),
                             &kind_of<writ::LocalZoneId>()}) {
        if (Entry* const entry = unused(*kind)) return entry;
    }
    return nullptr;
}

bool Spoiler::has_rule(const std::string& name) const {
    return std::find(rules_.begin(), rules_.end(), name) != rules_.end();
}

void Spoiler::expect(const Entry& entry, const std::string& name) {
    faults_.push_back({static_cast<std::size_t>(&entry - entries_.data()), name});
}

void Spoiler::add(const Row& row, const std::string& text) {
    entries_.push_back({{row.pattern}, {row.pattern}, text, &row, false, true});
}

//=== ways that any request has ===//

bool Spoiler::malform() {
    Entry& entry = entries_[dice_.below(entries_.size())];
    if (entry.row == nullptr || entry.is_used) return false;
    entry.is_used = true;
    entry.value = malformed(*entry.row->kind, case_.plan, dice_);
    expect(entry, std::string(entry.row->kind->judge(entry.value).fault));
    return true;
}

bool Spoiler::leave_out() {
    Entry& entry = entries_[dice_.below(entries_.size())];
    if (entry.row == nullptr || entry.is_used || !entry.row->is_required) return false;
    if (entry.original.size() > 1) {
        // Something must remain of the element, or it is the element that is missing.
        const Path element(entry.original.begin(), entry.original.end() - 1);
        const auto other = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& each) {
            return &each != &entry && !each.is_erased && begins_with(each.original, element);
        });
        if (other == entries_.end()) return false;
        if (other->row->is_required) other->is_used = true;
    }
    entry.is_used = true;
    entry.is_erased = true;
    expect(entry, "missing");
    return true;
}

bool Spoiler::give_twice() {
    const std::size_t at = dice_.below(entries_.size());
    if (entries_[at].is_used) return false;
    entries_[at].is_used = true;
    expect(entries_[at], "given_twice");
    const Entry again = entries_[at];
    entries_.push_back(again);
    return true;
}

bool Spoiler::add_unknown() {
    const std::string name = extra_name.make(dice_);
    if (oracle::is_named(name, description_.names)) return false;
    entries_.push_back({{name}, {name}, extra_value.make(dice_), nullptr, false, true});
    expect(entries_.back(), "unknown_parameter");
    return true;
}

bool Spoiler::leave_gap() {
    const Entry chosen = entries_[dice_.below(entries_.size())];
    if (chosen.row == nullptr) return false;
    std::vector<std::size_t> depths;
    for (std::size_t at = 0; at != chosen.original.size(); ++at) {
        if (is_index(chosen.original[at])) depths.push_back(at);
    }
    if (depths.empty()) return false;
    const std::size_t depth = dice_.pick(depths);
    const auto begin = chosen.original.begin();
    const Path list(begin, begin + static_cast<std::ptrdiff_t>(depth));
    for (const auto& [other, index] : gaps_) {
        if (other == list) return false;
    }
    // From this element on all are moved up; only the last one far.
    const auto is_of_list = [&](const Entry& entry) {
        return entry.row != nullptr && begins_with(entry.original, list);
    };
    const auto index_of = [&](const Entry& entry) { return std::stoul(entry.original[depth]); };
    const std::size_t from = index_of(chosen);
    const bool is_last = std::none_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return is_of_list(entry) && index_of(entry) > from;
    });
    const std::size_t by = is_last && dice_.one_in(4) ? 4294967296 : 1 + dice_.below(3);
    for (Entry& entry : entries_) {
        if (is_of_list(entry) && index_of(entry) >= from) {
            entry.path[depth] = std::to_string(index_of(entry) + by);
        }
    }
    gaps_.emplace_back(list, chosen.original[depth]);
    return true;
}

bool Spoiler::call_otherwise() {
    Entry& entry = entries_[dice_.below(2)];
    if (entry.is_used) return false;
    entry.is_used = true;
    entry.value += 'x';
    expect(entry, entry.original[0] == "Action" ? "wrong_action" : "wrong_version");
    return true;
}

//=== ways that requests have whose values are of some type ===//

bool Spoiler::repeat_tag_key() {
    if (!has_rule("tag_key_given_twice")) return false;
    Entry* const first = unused(kind_of<writ::ec2::TagKey>());
    if (first == nullptr) return false;
    const Path specification(first->original.begin(), first->original.end() - 3);
    Entry* second = nullptr;
    Entry* type = nullptr;
    for (Entry& entry : entries_) {
        if (entry.row == nullptr || entry.is_used || &entry == first) continue;
        if (!begins_with(entry.original, specification)) continue;
        if (entry.row->kind == first->row->kind) second = &entry;
        if (entry.row->kind == &kind_of<writ::ec2::ResourceType>()) type = &entry;
    }
    if (second == nullptr || type == nullptr) return false;
    second->value = first->value;
    first->is_used = second->is_used = type->is_used = true;
    // Rules count elements; they do not know how the wire numbered them.
    lines_.push_back(joined(second->original) + ": tag_key_given_twice");
    return true;
}

bool Spoiler::name_key_without_encryption() {
    if (!has_rule("kms_key_needs_encryption")) return false;
    Entry* const key = unused(kind_of<writ::KmsKeyId>());
    Entry* const encrypted = unused("Encrypted");
    if (key == nullptr || encrypted == nullptr) return false;
    key->is_used = encrypted->is_used = true;
    encrypted->value = "false";
    encrypted->is_erased = dice_.one_in(2);
    expect(*key, "kms_key_needs_encryption");
    return true;
}

bool Spoiler::name_two_destinations() {
    if (!has_rule("destinations_exclude_each_other")) return false;
    Entry* const destination = unused_destination();
    if (destination == nullptr) return false;
    destination->is_used = true;
    const Row* const given = destination->row;
    const Row* last = given;  // of the two, in the order of the table
    for (const Row& row : description_.rows) {
        const bool is_destination = row.kind == &kind_of<writ::OutpostArn>() ||
                                    row.kind == &kind_of<writ::LocalZoneName>() ||
                                    row.kind == &kind_of<writ::LocalZoneId>();
        if (!is_destination || &row == given) continue;
        add(row, case_.plan.fill(row.kind->make(dice_)));
        last = std::max(given, &row);
        break;
    }
    lines_.push_back(last->pattern + ": destinations_exclude_each_other");
    return true;
}

bool Spoiler::add_duration() {
    if (!has_rule("completion_duration_excludes_outpost_and_local_zone")) return false;
    Entry* const destination = unused_destination();
    if (destination == nullptr) return false;
    for (const Row& row : description_.rows) {
        if (row.kind != &kind_of<writ::ec2::CompletionDuration>()) continue;
        destination->is_used = true;
        add(row, row.kind->make(dice_));
        expect(entries_.back(), "completion_duration_excludes_outpost_and_local_zone");
        return true;
    }
    return false;
}

bool Spoiler::move_key() {
    if (!has_rule("kms_key_lies_outside_destination_region")) return false;
    Entry* const key = unused(kind_of<writ::KmsKeyId>());
    if (key == nullptr || !case_.tells_region || case_.plan.region == case_.plan.other)
        return false;
    if (key->value.compare(0, 4, "arn:") != 0) return false;
    key->is_used = true;
    replace(key->value, ':' + case_.plan.region + ':', ':' + case_.plan.other + ':');
    expect(*key, "kms_key_lies_outside_destination_region");
    return true;
}

bool Spoiler::move_destination() {
    Entry* const source = unused("SourceRegion");
    if (source == nullptr || !case_.tells_region || case_.plan.region == case_.plan.other) {
        return false;
    }
    const auto move = [&](const Kind& kind, const std::string& what) {
        Entry* const entry = unused(kind);
        const std::string from_source = what + "_lies_outside_source_region";
        const std::string from_destination = what + "_lies_outside_destination_region";
        if (entry == nullptr || !has_rule(from_source) || !has_rule(from_destination)) return false;
        entry->is_used = source->is_used = true;
        replace(entry->value, case_.plan.region, case_.plan.other);
        expect(*entry, from_source);
        expect(*entry, from_destination);
        return true;
    };
    return move(kind_of<writ::OutpostArn>(), "outpost") ||
           move(kind_of<writ::LocalZoneName>(), "local_zone");
}

bool Spoiler::name_another_region() {
    if (!has_rule("destination_region_is_not_the_endpoints")) return false;
    Entry* const entry = unused("DestinationRegion");
    if (entry == nullptr || !case_.tells_region || case_.plan.region == case_.plan.other) {
        return false;
    }
    entry->is_used = true;
    entry->value = case_.plan.other;
    expect(*entry, "destination_region_is_not_the_endpoints");
    return true;
}

//=== as a query string ===//

std::string encoded(const oracle::Pairs& pairs, Dice dice) {
    static const std::string plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const auto escaped = [&](const std::string& text) {
        std::string result;
        for (const char byte : text) {
            const std::string hex = dice.one_in(2) ? "0123456789abcdef" : "0123456789ABCDEF";
            const auto value = static_cast<unsigned char>(byte);
            if (byte == ' ' && dice.one_in(2)) {
                result += '+';
            } else if (plain.find(byte) != std::string::npos && !dice.one_in(8)) {
                result += byte;
            } else {
                result += {'%', hex[value / 16], hex[value % 16]};
            }
        }
        return result;
    };
    std::string query;
    for (const auto& [name, value] : pairs) {
        query += (query.empty() ? "" : "&") + escaped(name) + '=' + escaped(value);
    }
    return query;
}

}  // namespace writ_test
