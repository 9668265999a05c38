// SPDX-License-Identifier: BSL-1.0
/// AWS partitions: their names, their domains and the shapes of their Regions.
#ifndef WRIT_VALUE_PARTITION_HPP
#define WRIT_VALUE_PARTITION_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A partition that this version knows. Others may exist: nothing is refused for being of none.
struct Partition {
    /// Its name in ARNs: `aws-cn`.
    std::string_view name;
    /// The domain of its endpoints: `amazonaws.com.cn`.
    std::string_view dns_suffix;
    /// The domain of its dual-stack (IPv4 and IPv6) endpoints: `api.amazonwebservices.com.cn`.
    std::string_view dual_stack_dns_suffix;
};

/// The partitions and their domains, from botocore 1.43.67's partitions.json (2026-08-07).
inline constexpr Partition partitions[] = {
    {"aws", "amazonaws.com", "api.aws"},
    {"aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
    {"aws-us-gov", "amazonaws.com", "api.aws"},
    {"aws-iso", "c2s.ic.gov", "api.aws.ic.gov"},
    {"aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud"},
    {"aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"},
    {"aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov"},
    {"aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu"},
};

namespace detail {

// A text of up to 7 bytes as a number, no two alike.
constexpr std::uint64_t pack(std::uint64_t front, char byte) noexcept {
    return front << 8U | static_cast<unsigned char>(byte);
}

constexpr std::uint64_t packed(std::string_view text) noexcept {
    std::uint64_t number = 1;
    for (const char byte : text) number = pack(number, byte);
    return number;
}

inline constexpr std::size_t unknown_partition = sizeof partitions / sizeof partitions[0];

// The place in `partitions` of the one whose Regions begin with the text that `front` stands for.
// The front of a Region's name, before its direction and number, tells its partition: the patterns
// of botocore 1.43.67's partitions.json (2026-08-07), `^us\-gov\-\w+\-\d+$` and so on. A switch,
// since every check asks several times.
constexpr std::size_t place_of_front(std::uint64_t front) noexcept {
    switch (front) {
        case packed("us"):
        case packed("eu"):
        case packed("ap"):
        case packed("sa"):
        case packed("ca"):
        case packed("me"):
        case packed("af"):
        case packed("il"):
        case packed("mx"): return 0;
        case packed("cn"): return 1;
        case packed("us-gov"): return 2;
        case packed("us-iso"): return 3;
        case packed("us-isob"): return 4;
        case packed("eu-isoe"): return 5;
        case packed("us-isof"): return 6;
        case packed("eusc-de"): return 7;
        default: return unknown_partition;
    }
}

// What `\w` takes in these patterns.
inline constexpr CharSet of_directions = alphanumerics + CharSet("_");

// The same of the first `size` characters of `region`.
constexpr std::size_t place_of_front(std::string_view region, std::size_t size) noexcept {
    return size <= 7 ? place_of_front(packed(region.substr(0, size))) : unknown_partition;
}

// The place in `partitions` of the one whose Regions are named like `region`. No pointer: with
// -fsanitize=undefined GCC takes no comparison of one with null for a constant.
constexpr std::size_t place_of_partition(std::string_view region) noexcept {
    // `us-gov-west-1`: number and direction are behind the last two hyphens.
    std::size_t number = region.size();
    while (number != 0 && region[number - 1] >= '0' && region[number - 1] <= '9') --number;
    if (number == region.size() || number < 2 || region[number - 1] != '-') {
        return unknown_partition;
    }
    std::size_t direction = number - 1;
    const auto is_of_direction = [&](char byte) {
        return (byte >= 'a' && byte <= 'z') || of_directions.contains(byte);
    };
    while (direction != 0 && is_of_direction(region[direction - 1])) --direction;
    if (direction == number - 1 || direction < 2 || region[direction - 1] != '-') {
        return unknown_partition;
    }
    const std::size_t place = place_of_front(region, direction - 1);
    if (place == unknown_partition) return place;
    // `us-gov-1` is no Region of `aws`, though that partition's published pattern takes it. Behind
    // the hyphen of such a front stands `gov`, or `iso` with a letter or without.
    if (region[direction] != 'g' && region[direction] != 'i') return place;
    return place_of_front(region, number - 1) == unknown_partition ? place : unknown_partition;
}

}  // namespace detail

/// Whether `text` is shaped like a partition's name: `aws`, then any number of `-` and lower-case
/// letters.
constexpr bool is_partition_name(std::string_view text) noexcept {
    if (!text.starts_with("aws")) return false;
    text.remove_prefix(3);
    while (!text.empty()) {
        if (text.front() != '-') return false;
        text.remove_prefix(1);
        const std::size_t letters = lower_case_letters.first_outside(text);
        if (letters == 0) return false;
        text.remove_prefix(letters);
    }
    return true;
}

/// The partition whose Regions are named like `region`; nothing where no known partition's are. It
/// is never guessed: the SDKs' fallback to `aws` is not made.
constexpr OptionalReference<Partition> partition_of_region(std::string_view region) noexcept {
    const std::size_t place = detail::place_of_partition(region);
    if (place == detail::unknown_partition) return {};
    return partitions[place];
}

/// No known partition has Regions named like this one.
struct region_is_of_no_known_partition : Doubt {
    /// A Region may open tomorrow: one is never refused for its name.
    static constexpr bool stops_compiler = false;
    /// The name and the sentence.
    static constexpr Reason reason{
        "region_is_of_no_known_partition",
        "no partition that this version knows has Regions named like this; see whether it is "
        "spelt right"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("botocore 1.43.67 partitions.json (2026-08-07)");
};

/// No known partition has Regions named like the one in this ARN or name.
struct names_a_region_of_no_known_partition : Doubt {
    /// A Region may open tomorrow: one is never refused for its name.
    static constexpr bool stops_compiler = false;
    /// The name and the sentence.
    static constexpr Reason reason{
        "names_a_region_of_no_known_partition",
        "no partition that this version knows has Regions named like the one in this; see whether "
        "it is spelt right"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("botocore 1.43.67 partitions.json (2026-08-07)");
};

namespace detail {

// Whether a Region is named, and no known partition has Regions named like it.
constexpr bool is_of_unknown_partition(std::string_view region) noexcept {
    return !region.empty() && place_of_partition(region) == unknown_partition;
}

// Whether two Regions, or two partitions, differ; an empty name is not known, and differs from
// none.
constexpr bool differ(std::string_view left, std::string_view right) noexcept {
    return !left.empty() && !right.empty() && left != right;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
