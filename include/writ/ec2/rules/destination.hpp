// SPDX-License-Identifier: BSL-1.0
/// The rules of a request that copies from `source_region` to a `destination` in a Region.
#ifndef WRIT_EC2_RULES_DESTINATION_HPP
#define WRIT_EC2_RULES_DESTINATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The Outpost does not belong to the Region that the image is copied from.
struct outpost_lies_outside_source_region : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "outpost_lies_outside_source_region",
        "a copy to an Outpost comes only from the Region that the Outpost belongs to; copy to that "
        "Region first, then from there to the Outpost"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationOutpostArn", "SourceRegion"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EBS guide, snapshots-outposts (2023); API_CopySnapshot; read 2026-11-25");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !writ::detail::differ(request.destination.outpost_region(),
                                     request.source_region->checked_text());
    }
};

/// The Outpost does not belong to the Region that the request goes to.
struct outpost_lies_outside_destination_region : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "outpost_lies_outside_destination_region",
        "the request goes to another Region than the Outpost belongs to; send it to the Region in "
        "the Outpost's ARN"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationOutpostArn"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopyImage, DestinationOutpostArn; EC2 model of 2026-08-07 (botocore 1.43.67)");

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return !writ::detail::differ(request.destination.outpost_region(),
                                     destination.checked_text());
    }
};

/// The Local Zone does not belong to the Region that the image is copied from.
struct local_zone_lies_outside_source_region : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "local_zone_lies_outside_source_region",
        "a copy to a Local Zone comes only from the zone's own Region; copy to that Region first, "
        "then from there to the zone"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "DestinationAvailabilityZone", "DestinationAvailabilityZoneId", "SourceRegion"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 user guide, CopyingAMIs, table; API_CopySnapshot; read 2026-11-25");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !writ::detail::differ(request.destination.local_zone_region(),
                                     request.source_region->checked_text());
    }

    /// The parameter that names the zone.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return {{}, request.destination.local_zone_parameter(), {}};
    }
};

/// The Local Zone does not belong to the Region that the request goes to.
struct local_zone_lies_outside_destination_region : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "local_zone_lies_outside_destination_region",
        "the request goes to another Region than the Local Zone belongs to; send it to the zone's "
        "Region"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationAvailabilityZone",
                                                      "DestinationAvailabilityZoneId"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 user guide, CopyingAMIs; read 2026-11-23");

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return !writ::detail::differ(request.destination.local_zone_region(),
                                     destination.checked_text());
    }

    /// The parameter that names the zone.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return {{}, request.destination.local_zone_parameter(), {}};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
