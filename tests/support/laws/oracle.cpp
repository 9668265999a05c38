// SPDX-License-Identifier: BSL-1.0
#include "support/laws/oracle.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <map>
#include <optional>
#include <regex>

namespace writ_test::oracle {

namespace {

const std::string region_pattern = "(?:[a-z]+-){2,3}[0-9]+";
const std::string partition_pattern = "aws(?:-[a-z]+)*";
const std::string key_pattern =
    "(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})";
const std::string alias_pattern = "alias/[A-Za-z0-9/_-]{1,250}";
constexpr std::size_t longest_region = 32;
constexpr std::size_t longest_arn = 2048;

bool matches(const std::string& text, const std::regex& pattern) {
    return std::regex_match(text, pattern);
}

bool contradicts(const std::string& partition, const std::string& region) {
    const std::string owner = partition_of(region);
    return !owner.empty() && owner != partition;
}

// An ARN in whose `pattern` the partition and the Region are the first groups.
bool is_regional_arn(const std::string& text, const std::regex& pattern) {
    std::smatch found;
    return text.size() <= longest_arn && std::regex_match(text, found, pattern) &&
           found[2].length() <= static_cast<std::ptrdiff_t>(longest_region) &&
           !contradicts(found[1], found[2]);
}

// The bytes of a code point in UTF-8.
std::string encoded(unsigned long code_point) {
    const auto byte = [](unsigned long value) { return std::string(1, static_cast<char>(value)); };
    const auto tail = [&](int shift) { return byte(0x80 | (code_point >> shift & 0x3F)); };
    if (code_point < 0x80) return byte(code_point);
    if (code_point < 0x800) return byte(0xC0 | code_point >> 6) + tail(0);
    if (code_point < 0x10000) return byte(0xE0 | code_point >> 12) + tail(6) + tail(0);
    return byte(0xF0 | code_point >> 18) + tail(12) + tail(6) + tail(0);
}

// How many code points `text` has; none if it is not UTF-8. A sequence is right if its code point,
// encoded anew, gives the same bytes.
std::optional<std::size_t> code_points(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at != text.size(); ++count) {
        const unsigned long first = static_cast<unsigned char>(text[at]);
        const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        unsigned long code_point = size == 1 ? first : first & (0xFFUL >> (size + 1));
        for (std::size_t next = at + 1; next < at + size; ++next) {
            if (next >= text.size()) return {};
            code_point = code_point << 6 | (static_cast<unsigned char>(text[next]) & 0x3F);
        }
        if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) return {};
        if (text.compare(at, size, encoded(code_point)) != 0) return {};
        at += size;
    }
    return count;
}

bool is_free_text(const std::string& text, std::size_t least, std::size_t most) {
    const auto count = code_points(text);
    return count && *count >= least && *count <= most && text.find('\0') == std::string::npos;
}

}  // namespace

std::string partition_of(const std::string& region) {
    // The patterns of partitions.json, but for us-gov-1 and its like, which partition.md excepts.
    static const std::vector<std::pair<std::string, std::regex>> partitions = {
        {"", std::regex("(us-gov|us-iso|us-isob|eu-isoe|us-isof)-[0-9]+")},
        {"aws", std::regex("(us|eu|ap|sa|ca|me|af|il|mx)-\\w+-\\d+")},
        {"aws-cn", std::regex("cn-\\w+-\\d+")},
        {"aws-us-gov", std::regex("us-gov-\\w+-\\d+")},
        {"aws-iso", std::regex("us-iso-\\w+-\\d+")},
        {"aws-iso-b", std::regex("us-isob-\\w+-\\d+")},
        {"aws-iso-e", std::regex("eu-isoe-\\w+-\\d+")},
        {"aws-iso-f", std::regex("us-isof-\\w+-\\d+")},
        {"aws-eusc", std::regex("eusc-(de)-\\w+-\\d+")},
    };
    for (const auto& [name, pattern] : partitions) {
        if (matches(region, pattern)) return name;
    }
    return "";
}

bool is_any_text(const std::string& text) {
    return is_sendable(text);
}

bool is_arn(const std::string& text) {
    static const std::regex pattern("arn:(" + partition_pattern +
                                    "):[^:]+:([^:]*):[^:]*:[\\s\\S]+");
    std::smatch found;
    return text.size() <= longest_arn && is_sendable(text) &&
           std::regex_match(text, found, pattern) && !contradicts(found[1], found[2]);
}

bool is_availability_zone(const std::string& text) {
    static const std::regex pattern("(" + region_pattern + ")(?:[a-z]|-(?:[a-z0-9-]*[a-z0-9]))");
    std::smatch found;
    return std::regex_match(text, found, pattern) &&
           found[1].length() <= static_cast<std::ptrdiff_t>(longest_region);
}

bool is_availability_zone_id(const std::string& text) {
    static const std::regex pattern("[a-z0-9-]+");
    static const std::regex begins_with_a_region(region_pattern + "(?:.|\n)*");
    return matches(text, pattern) && !matches(text, begins_with_a_region);
}

bool is_blob(const std::string& text) {
    static const std::regex pattern("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?");
    return matches(text, pattern);
}

bool is_bucket(const std::string& text) {
    static const std::regex name("[A-Za-z0-9._-]{3,255}");
    return text.substr(0, 3) != "s3:" && matches(text.substr(0, text.find('/')), name) &&
           is_sendable(text);
}

bool is_client_token(const std::string& text) {
    static const std::regex pattern("[ -~]{1,128}");
    return matches(text, pattern);
}

bool is_completion_duration(const std::string& text) {
    static const std::regex pattern("[1-9][0-9]{1,3}");
    return matches(text, pattern) && std::stoi(text) <= 2880 && std::stoi(text) % 15 == 0;
}

bool is_description(const std::string& text) {
    return is_free_text(text, 0, 255);
}

bool is_double(const std::string& text) {
    static const std::regex pattern("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?|NaN|-?Infinity");
    return matches(text, pattern);
}

bool is_account_id(const std::string& text) {
    return is_any_text(text);
}

bool is_any_image_id(const std::string& text) {
    static const std::regex pattern("a(mi|ki|ri)-([0-9a-f]{8}|[0-9a-f]{17})");
    return matches(text, pattern);
}

bool is_image_id(const std::string& text) {
    static const std::regex pattern("ami-([0-9a-f]{8}|[0-9a-f]{17})");
    return matches(text, pattern);
}

bool is_image_id_or_parameter(const std::string& text) {
    static const std::regex parameter("resolve:ssm:[!-~]+");
    return is_image_id(text) || matches(text, parameter);
}

bool is_image_name(const std::string& text) {
    static const std::regex pattern("[A-Za-z0-9 ()\\[\\]./'@_-]{3,128}");
    return matches(text, pattern);
}

bool is_resource_type(const std::string& text) {
    static const std::regex pattern("[A-Za-z0-9 ._:/()*+-]+");
    return matches(text, pattern);
}

bool is_integer(const std::string& text) {
    static const std::regex pattern("0|-?[1-9][0-9]{0,9}");
    return matches(text, pattern) && std::stoll(text) <= 2'147'483'647 &&
           std::stoll(text) >= -2'147'483'648;
}

bool is_kms_key_id(const std::string& text) {
    static const std::regex alone(key_pattern + "|" + alias_pattern);
    static const std::regex arn("arn:(" + partition_pattern + "):kms:(" + region_pattern +
                                "):[0-9]{12}:(?:key/" + key_pattern + "|" + alias_pattern + ")");
    return matches(text, alone) || is_regional_arn(text, arn);
}

bool is_local_zone_id(const std::string& text) {
    static const std::regex pattern("[a-z]+[0-9]+-[a-z]+[0-9]+-az[0-9]+");
    return matches(text, pattern);
}

namespace {

const std::string octet_pattern = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])";
const std::string ipv4_pattern = "(?:" + octet_pattern + "[.]){3}" + octet_pattern;

// How many groups of an IPv6 address `text` is, which has no `::` in it; more than there are if it
// is none.
std::size_t count_groups(const std::string& text) {
    constexpr std::size_t too_many = 100;
    if (text.empty()) return 0;
    static const std::regex pattern("(?:[0-9A-Fa-f]{1,4}:)*(?:([0-9A-Fa-f]{1,4})|" + ipv4_pattern +
                                    ")");
    std::smatch found;
    if (!std::regex_match(text, found, pattern)) return too_many;
    const auto colons = static_cast<std::size_t>(std::count(text.begin(), text.end(), ':'));
    return colons + (found[1].matched ? 1 : 2);
}

bool is_ipv6_address(const std::string& text) {
    const std::size_t gap = text.find("::");
    if (gap == std::string::npos) return count_groups(text) == 8;
    // An IPv4 address stands only at the end.
    const std::string front = text.substr(0, gap);
    return front.find('.') == std::string::npos &&
           count_groups(front) + count_groups(text.substr(gap + 2)) <= 7;
}

}  // namespace

bool is_ipv4_cidr_block(const std::string& text) {
    static const std::regex pattern(ipv4_pattern + "/(?:[12]?[0-9]|3[0-2])");
    return matches(text, pattern);
}

bool is_ipv6_cidr_block(const std::string& text) {
    static const std::regex length("[1-9]?[0-9]|1[01][0-9]|12[0-8]");
    const std::size_t slash = text.find('/');
    return slash != std::string::npos && is_ipv6_address(text.substr(0, slash)) &&
           matches(text.substr(slash + 1), length);
}

bool is_cidr_block(const std::string& text) {
    return is_ipv4_cidr_block(text) || is_ipv6_cidr_block(text);
}

bool is_local_zone_name(const std::string& text) {
    static const std::regex pattern("(" + region_pattern + ")-[a-z]+-[0-9]+[a-z]");
    std::smatch found;
    return std::regex_match(text, found, pattern) &&
           found[1].length() <= static_cast<std::ptrdiff_t>(longest_region);
}

bool is_long(const std::string& text) {
    static const std::regex pattern("0|-?[1-9][0-9]{0,18}");
    if (!matches(text, pattern)) return false;
    const bool is_negative = text[0] == '-';
    const unsigned long long most =
        is_negative ? 9'223'372'036'854'775'808U : 9'223'372'036'854'775'807U;
    return std::stoull(is_negative ? text.substr(1) : text) <= most;
}

bool is_max_results(const std::string& text) {
    static const std::regex pattern("0|[1-9][0-9]{0,9}");
    return matches(text, pattern) && std::stoll(text) <= 2'147'483'647;
}

bool is_object_key(const std::string& text) {
    return text.size() <= 1024 && is_free_text(text, 1, 1024);
}

bool is_outpost_arn(const std::string& text) {
    static const std::regex arn("arn:(" + partition_pattern + "):outposts:(" + region_pattern +
                                "):[0-9]{12}:outpost/op-[0-9a-f]{17}");
    return is_regional_arn(text, arn);
}

bool is_presigned_url(const std::string& text) {
    // Behind the last `@` of what stands in front of the path a host begins, which a `:` ends.
    static const std::regex pattern(
        "[Hh][Tt][Tt][Pp][Ss]?://((?:(?![/?#])[!-~])*@)?(?![/?#@:])[!-~](?:(?![/?#@])[!-~])*"
        "([/?#][!-~]*)?");
    return matches(text, pattern);
}

bool is_region(const std::string& text) {
    static const std::regex pattern(region_pattern);
    return text.size() <= longest_region && matches(text, pattern);
}

bool is_snapshot_id(const std::string& text) {
    static const std::regex pattern("snap-([0-9a-f]{8}|[0-9a-f]{17})");
    return matches(text, pattern);
}

bool is_tag_key(const std::string& text) {
    return is_free_text(text, 1, 128) && text.substr(0, 4) != "aws:";
}

bool is_tag_value(const std::string& text) {
    return is_free_text(text, 0, 256);
}

bool is_timestamp(const std::string& text) {
    static const std::regex pattern(
        "([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
        "T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?Z");
    std::smatch found;
    if (!std::regex_match(text, found, pattern)) return false;
    const int year = std::stoi(found[1]);
    const int month = std::stoi(found[2]);
    const int day = std::stoi(found[3]);
    const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day <= days[month - 1] + (month == 2 && is_leap ? 1 : 0);
}

bool is_yes_no(const std::string& text) {
    return text == "true" || text == "false";
}

bool is_sendable(const std::string& text) {
    return is_free_text(text, 0, text.size());
}

bool is_named(const std::string& name, const std::vector<std::string>& patterns) {
    static std::map<std::string, std::regex> known;
    for (const std::string& pattern : patterns) {
        auto found = known.find(pattern);
        if (found == known.end()) {
            std::string wanted;
            for (const char byte : pattern) wanted += byte == '.' ? "\\." : std::string(1, byte);
            wanted = std::regex_replace(wanted, std::regex("\\.N(?=\\\\|$)"), ".(0|[1-9][0-9]*)");
            found = known.emplace(pattern, std::regex(wanted)).first;
        }
        if (matches(name, found->second)) return true;
    }
    return false;
}

std::string decoded(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at != text.size(); ++at) {
        const bool is_escape = text[at] == '%' && text.size() - at > 2 &&
                               std::isxdigit(static_cast<unsigned char>(text[at + 1])) != 0 &&
                               std::isxdigit(static_cast<unsigned char>(text[at + 2])) != 0;
        if (is_escape) {
            result += static_cast<char>(std::stoi(text.substr(at + 1, 2), nullptr, 16));
            at += 2;
        } else {
            result += text[at];
        }
    }
    return result;
}

Pairs parameters_of(const std::string& query) {
    Pairs pairs;
    std::size_t begin = 0;
    while (begin <= query.size()) {
        const std::size_t end = std::min(query.find('&', begin), query.size());
        const std::string piece = query.substr(begin, end - begin);
        const std::size_t equals = std::min(piece.find('='), piece.size());
        pairs.emplace_back(decoded(piece.substr(0, equals)),
                           equals == piece.size() ? "" : decoded(piece.substr(equals + 1)));
        begin = end + 1;
    }
    return pairs;
}

}  // namespace writ_test::oracle
