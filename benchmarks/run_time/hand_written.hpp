// SPDX-License-Identifier: BSL-1.0
/// What a user could write by hand for CopyImage: the floor that writ is measured against. It
/// trusts its caller: nothing is checked, least of all that there is room.
#ifndef WRIT_BENCHMARKS_HAND_WRITTEN_HPP
#define WRIT_BENCHMARKS_HAND_WRITTEN_HPP

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace hand_written {

//=== percent-encoding ===//

/// For each byte whether it needs no escape.
inline constexpr auto is_unreserved = [] {
    std::array<bool, 256> table{};
    for (const char byte : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                            "0123456789-._~")) {
        table[static_cast<unsigned char>(byte)] = true;
    }
    return table;
}();

/// The plain loop over a table.
constexpr char* escape(std::string_view text, char* out) {
    constexpr char hex[] = "0123456789ABCDEF";
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if (is_unreserved[value]) {
            *out++ = byte;
        } else {
            *out++ = '%';
            *out++ = hex[value >> 4U];
            *out++ = hex[value & 15U];
        }
    }
    return out;
}

//=== CopyImage ===//

/// A tag.
struct Tag {
    std::string_view key{};
    std::string_view value{};
};

/// Tags for one type of resource.
struct TagSpecification {
    std::string_view resource_type{};
    const Tag* tags = nullptr;
    std::size_t tag_count = 0;
};

/// A yes/no parameter.
enum class Flag : unsigned char {
    absent,
    yes,
    no
};

/// CopyImage. A text without data is not sent.
struct CopyImage {
    std::string_view name{};
    std::string_view source_image_id{};
    std::string_view source_region{};
    std::string_view client_token{};
    std::string_view description{};
    Flag encrypted = Flag::absent;
    std::string_view kms_key_id{};
    std::string_view destination_outpost_arn{};
    std::string_view destination_availability_zone{};
    std::string_view destination_availability_zone_id{};
    Flag copy_image_tags = Flag::absent;
    const TagSpecification* tag_specifications = nullptr;
    std::size_t tag_specification_count = 0;
    unsigned snapshot_copy_completion_duration_minutes = 0;
    Flag dry_run = Flag::absent;
};

/// A literal is copied as it is.
template <std::size_t Size>
char* copy(const char (&literal)[Size], char* out) {
    std::memcpy(out, literal, Size - 1);
    return out + Size - 1;
}

inline char* number(std::size_t value, char* out) {
    char digits[20];
    std::size_t count = 0;
    do digits[count++] = static_cast<char>('0' + value % 10);
    while ((value /= 10) != 0);
    while (count != 0) *out++ = digits[--count];
    return out;
}

template <std::size_t Size>
char* text(const char (&name)[Size], std::string_view value, char* out) {
    return value.data() == nullptr ? out : escape(value, copy(name, out));
}

template <std::size_t Size>
char* flag(const char (&name)[Size], Flag value, char* out) {
    if (value == Flag::absent) return out;
    out = copy(name, out);
    return value == Flag::yes ? copy("true", out) : copy("false", out);
}

/// Writes the query string to `out`; returns its end.
inline char* write(const CopyImage& request, char* out) {
    out = copy("Action=CopyImage&Version=2016-11-15&Name=", out);
    out = escape(request.name, out);
    out = copy("&SourceImageId=", out);
    out = escape(request.source_image_id, out);
    out = copy("&SourceRegion=", out);
    out = escape(request.source_region, out);
    out = text("&ClientToken=", request.client_token, out);
    out = text("&Description=", request.description, out);
    out = flag("&Encrypted=", request.encrypted, out);
    out = text("&KmsKeyId=", request.kms_key_id, out);
    out = text("&DestinationOutpostArn=", request.destination_outpost_arn, out);
    out = text("&DestinationAvailabilityZone=", request.destination_availability_zone, out);
    out = text("&DestinationAvailabilityZoneId=", request.destination_availability_zone_id, out);
    out = flag("&CopyImageTags=", request.copy_image_tags, out);
    for (std::size_t at = 0; at != request.tag_specification_count; ++at) {
        const TagSpecification& specification = request.tag_specifications[at];
        out = number(at + 1, copy("&TagSpecification.", out));
        out = escape(specification.resource_type, copy(".ResourceType=", out));
        for (std::size_t tag = 0; tag != specification.tag_count; ++tag) {
            out = number(at + 1, copy("&TagSpecification.", out));
            out = number(tag + 1, copy(".Tag.", out));
            out = escape(specification.tags[tag].key, copy(".Key=", out));
            out = number(at + 1, copy("&TagSpecification.", out));
            out = number(tag + 1, copy(".Tag.", out));
            out = escape(specification.tags[tag].value, copy(".Value=", out));
        }
    }
    if (request.snapshot_copy_completion_duration_minutes != 0) {
        out = number(request.snapshot_copy_completion_duration_minutes,
                     copy("&SnapshotCopyCompletionDurationMinutes=", out));
    }
    return flag("&DryRun=", request.dry_run, out);
}

//=== checks of values: yes or no, without a word why ===//

constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

constexpr bool is_lower(char byte) {
    return byte >= 'a' && byte <= 'z';
}

constexpr bool is_hex(char byte) {
    return is_digit(byte) || (byte >= 'a' && byte <= 'f');
}

constexpr bool is_alphanumeric(char byte) {
    return is_digit(byte) || is_lower(byte) || (byte >= 'A' && byte <= 'Z');
}

template <class Is>
constexpr bool are_all(std::string_view text, Is is) {
    for (const char byte : text) {
        if (!is(byte)) return false;
    }
    return true;
}

constexpr bool is_image_id(std::string_view text) {
    return (text.size() == 12 || text.size() == 21) && text.starts_with("ami-") &&
           are_all(text.substr(4), is_hex);
}

constexpr bool is_image_name(std::string_view text) {
    return text.size() >= 3 && text.size() <= 128 && are_all(text, [](char byte) {
               return is_alphanumeric(byte) || byte == ' ' || byte == '(' || byte == ')' ||
                      byte == '[' || byte == ']' || byte == '.' || byte == '/' || byte == '-' ||
                      byte == '\'' || byte == '@' || byte == '_';
           });
}

/// `([a-z]+-){2,3}[0-9]+`
constexpr bool is_region(std::string_view text) {
    if (text.empty() || text.size() > 32) return false;
    int labels = 0;
    std::size_t at = 0;
    while (!is_digit(text[at])) {
        const std::size_t begin = at;
        while (at != text.size() && is_lower(text[at])) ++at;
        if (at == begin || at == text.size() || text[at] != '-' || ++at == text.size())
            return false;
        ++labels;
    }
    return (labels == 2 || labels == 3) && are_all(text.substr(at), is_digit);
}

constexpr bool is_key_id(std::string_view text) {
    if (text.starts_with("mrk-")) return text.size() == 36 && are_all(text.substr(4), is_hex);
    if (text.size() != 36) return false;
    for (std::size_t at = 0; at != 36; ++at) {
        const bool is_hyphen = at == 8 || at == 13 || at == 18 || at == 23;
        if (is_hyphen ? text[at] != '-' : !is_hex(text[at])) return false;
    }
    return true;
}

constexpr bool is_alias(std::string_view text) {
    return text.size() > 6 && text.size() <= 256 && text.starts_with("alias/") &&
           are_all(text.substr(6), [](char byte) {
               return is_alphanumeric(byte) || byte == '/' || byte == '_' || byte == '-';
           });
}

/// Whether Regions named like `region` lie in `partition`, as far as that is known.
constexpr bool agree(std::string_view partition, std::string_view region) {
    if (region.starts_with("cn-")) return partition == "aws-cn";
    if (region.starts_with("us-gov-")) return partition == "aws-us-gov";
    if (region.starts_with("us-iso-")) return partition == "aws-iso";
    if (region.starts_with("us-isob-")) return partition == "aws-iso-b";
    if (region.starts_with("eu-isoe-")) return partition == "aws-iso-e";
    if (region.starts_with("us-isof-")) return partition == "aws-iso-f";
    if (region.starts_with("eusc-de-")) return partition == "aws-eusc";
    for (const std::string_view area :
         {"us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"}) {
        if (region.starts_with(area)) return partition == "aws";
    }
    return true;
}

/// One of the four forms: id, alias, ARN of either.
constexpr bool is_kms_key_id(std::string_view text) {
    if (!text.starts_with("arn:")) return is_key_id(text) || is_alias(text);
    if (text.size() > 2048) return false;
    text.remove_prefix(4);
    std::string_view fields[4];
    for (std::string_view& field : fields) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) return false;
        field = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    const auto& [partition, service, region, account] = fields;
    return partition.starts_with("aws") && service == "kms" && is_region(region) &&
           agree(partition, region) && account.size() == 12 && are_all(account, is_digit) &&
           (text.starts_with("key/") ? is_key_id(text.substr(4)) : is_alias(text));
}

}  // namespace hand_written

#endif
