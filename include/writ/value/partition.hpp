// SPDX-License-Identifier: BSL-1.0
/// AWS partitions: their names, their domains and the shapes of their Regions.
#ifndef WRIT_VALUE_PARTITION_HPP
#define WRIT_VALUE_PARTITION_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
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

// The front of a Region's name, before its direction and number, tells its partition: the
// patterns of botocore 1.43.67's partitions.json (2026-08-07), `^us\-gov\-\w+\-\d+$` and so on.
struct RegionPrefix {
    std::string_view text;
    std::size_t partition;  // its place in `partitions`
};

inline constexpr RegionPrefix region_prefixes[] = {
    {"us", 0},      {"eu", 0},      {"ap", 0},      {"sa", 0},      {"ca", 0},     {"me", 0},
    {"af", 0},      {"il", 0},      {"mx", 0},      {"cn", 1},      {"us-gov", 2}, {"us-iso", 3},
    {"us-isob", 4}, {"eu-isoe", 5}, {"us-isof", 6}, {"eusc-de", 7},
};

// What `\w` takes in these patterns.
inline constexpr CharSet of_directions = alphanumerics + CharSet("_");

// The partition whose Regions begin with `text`. No pointers: with -fsanitize=undefined GCC takes
// no comparison of one with null for a constant.
constexpr Optional<Partition> find_partition(std::string_view text) noexcept {
    for (const RegionPrefix& prefix : region_prefixes) {
        if (prefix.text == text) return partitions[prefix.partition];
    }
    return {};
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
constexpr Optional<Partition> partition_of_region(std::string_view region) noexcept {
    const std::size_t number = region.rfind('-');
    if (number == std::string_view::npos || number == 0) return {};
    const std::size_t direction = region.rfind('-', number - 1);
    if (direction == std::string_view::npos) return {};
    const std::string_view word = region.substr(direction + 1, number - direction - 1);
    if (word.empty() || !detail::of_directions.contains_all(word)) return {};
    if (number + 1 == region.size() || !digits.contains_all(region.substr(number + 1))) return {};
    // `us-gov-1` is no Region of `aws`, though that partition's published pattern takes it.
    if (detail::find_partition(region.substr(0, number))) return {};
    return detail::find_partition(region.substr(0, direction));
}

namespace detail {

// Whether a Region is named, and no known partition has Regions named like it.
constexpr bool is_of_unknown_partition(std::string_view region) noexcept {
    return !region.empty() && !partition_of_region(region);
}

// Whether two Regions, or two partitions, differ; an empty name is not known, and differs from
// none.
constexpr bool differ(std::string_view left, std::string_view right) noexcept {
    return !left.empty() && !right.empty() && left != right;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
