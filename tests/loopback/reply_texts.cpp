// SPDX-License-Identifier: BSL-1.0
#include "reply_texts.hpp"

#include <cstddef>
#include <cstring>

#include <writ/core/doubt.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>
#include <writ/value/whole_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/value/zone_id_region.hpp>

namespace loopback {

namespace {

constexpr std::string_view account = "123456789012";
constexpr std::string_view hex_digits = "0123456789abcdef0";
constexpr std::string_view uuid = "59dbff89-35bd-4eac-99ed-be5870123456";
constexpr std::string_view time = "2026-01-02T03:04:05.000Z";
constexpr std::string_view ipv4_block = "10.0.0.0/16";
constexpr std::string_view any_text = "<any> text & more";

// What the names of texts end with, and a text for it.
struct TextOfName {
    std::string_view end;
    std::string_view text;
};
constexpr TextOfName texts_of_names[] = {
    {"equestId", uuid},
    {"wnerId", account},
    {"ccountId", account},
    {"Id", "id-0123456789abcdef0"},
    {"pv6Address", "2001:db8::4"},
    {"acAddress", "02:00:00:00:00:04"},
    {"Address", "10.0.0.4"},
    {"Ip", "10.0.0.4"},
    {"idr", ipv4_block},
    {"idrBlock", ipv4_block},
    {"Time", time},
    {"Date", time},
    {"rice", "0.25"},
    {"return", "true"},
};

}  // namespace

bool is_value(const ReplyValue& value, std::string_view text, bool may_be_in_doubt) {
    using writ::detail::ValueText;
    if (value.type == nullptr) return true;
    union {
        ValueText text;
        writ::detail::ValueNumber number;
        writ::YesNo yes_no;
    } place{ValueText{}};
    if (value.type->parse_into(*value.type, text, &place).fault != 0) return false;
    return may_be_in_doubt || value.type->kind != writ::ValueKind::text || place.text.is_right();
}

ReplyTexts::ReplyTexts(std::string_view region) : region_(region) {
    std::string zone_id = "use1-az1";
    for (const auto& known : writ::detail::zone_id_regions) {
        if (known.region == region) zone_id = std::string(known.prefix) + "-az1";
    }
    const std::string owned = ':' + region_ + ':' + std::string(account) + ':';
    // The first that is of a type is taken, so that what few types take stands in front.
    samples_ = {std::string(time),
                region_,
                region_ + 'a',
                zone_id,
                std::string(ipv4_block),
                "2001:db8::/56",
                "true",
                "1",
                std::string(account),
                "ami-" + std::string(hex_digits),
                "snap-" + std::string(hex_digits),
                "arn:aws:ec2" + owned + "instance/i-" + std::string(hex_digits),
                "arn:aws:outposts" + owned + "outpost/op-" + std::string(hex_digits),
                "arn:aws:kms" + owned + "key/" + std::string(uuid)};
}

std::string ReplyTexts::text_for(const ReplyMember& member) const {
    const ReplyValue& value = member.value;
    if (value.type == nullptr || is_value(value, any_text, false)) return text_for(member.name);
    if (value.type->words != nullptr) return std::string((*value.type->words)[0]);
    const std::string prefix(value.prefix);
    std::vector<std::string> candidates = samples_;
    if (!prefix.empty())
        candidates = {prefix + std::string(hex_digits), prefix + std::string(uuid)};
    for (const std::string& candidate : candidates) {
        if (is_value(value, candidate, false)) return candidate;
    }
    return {};
}

std::string ReplyTexts::text_for(std::string_view name) const {
    if (name.ends_with("egion")) return region_;
    for (const TextOfName& known : texts_of_names) {
        if (name.ends_with(known.end)) return std::string(known.text);
    }
    return "some " + std::string(name);
}

}  // namespace loopback
