// SPDX-License-Identifier: BSL-1.0
/// From which Region to which a copy goes.
#ifndef WRIT_EC2_TYPES_SOURCE_REGION_HPP
#define WRIT_EC2_TYPES_SOURCE_REGION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// The rules of every request that has `source_region`.

/// No known partition has Regions named like the source Region.
struct source_region_is_of_no_known_partition : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "source_region_is_of_no_known_partition",
        "no partition that this version knows has Regions named like this; see whether it is "
        "spelt right"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"SourceRegion"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("botocore 1.43.67 partitions.json (2026-08-07)");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !writ::detail::is_of_unknown_partition(request.source_region->checked_text());
    }
};

/// No known partition has Regions named like the one the request goes to.
struct destination_region_is_of_no_known_partition : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "destination_region_is_of_no_known_partition",
        "no partition that this version knows has Regions named like the one the request goes to; "
        "see whether it is spelt right"};
    /// The parameters it speaks of: none that is sent, but the endpoint's Region.
    static constexpr std::string_view parameters[] = {"Region"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("botocore 1.43.67 partitions.json (2026-08-07)");

    /// Whether `destination` keeps it.
    template <class Request>
    static constexpr bool holds(const Request&, const Region& destination) noexcept {
        return !writ::detail::is_of_unknown_partition(destination.checked_text());
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
