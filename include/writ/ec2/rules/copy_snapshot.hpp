// SPDX-License-Identifier: BSL-1.0
/// The rules of CopySnapshot alone.
#ifndef WRIT_EC2_RULES_COPY_SNAPSHOT_HPP
#define WRIT_EC2_RULES_COPY_SNAPSHOT_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The snapshot would be copied from one partition to another.
struct snapshot_copy_crosses_partitions : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "snapshot_copy_crosses_partitions",
        "a snapshot cannot be copied between partitions; register an image with it, and bring that "
        "over with CreateStoreImageTask and CreateRestoreImageTask, which makes a snapshot there"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"SourceRegion", "KmsKeyId",
                                                      "DestinationRegion"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "AWS GovCloud (US) user guide, govcloud-ebs; EC2 user guide, ami-store-restore; read "
        "2026-11-27");

    /// Whether `request` keeps it, as far as DestinationRegion, which must be the Region that the
    /// request goes to, or the ARN of the key tells the destination's partition.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.destination_region ? holds(request, *request.destination_region)
                                          : detail::stays_in_partition(request);
    }

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return detail::stays_in_partition(request, destination);
    }
};

/// DestinationRegion is another Region than the one that the request goes to.
struct destination_region_is_not_the_endpoints : Refuses {
    /// The name, the sentence and EC2's code, seen live; with DryRun EC2 does not notice.
    static constexpr Reason reason{
        "destination_region_is_not_the_endpoints",
        "DestinationRegion names another Region than the one the request goes to, where the copy "
        "is put; send the request to the Region named, or name the one it goes to and sign the "
        "presigned URL for that",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationRegion", "PresignedUrl"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "recorded answers of EC2 of 2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs/"
        "copy_controls_contract); boto/boto3#886, #1689");

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return !request.destination_region ||
               !writ::detail::differ(request.destination_region->checked_text(),
                                     destination.checked_text());
    }
};

/// A completion duration is given for a copy to an Outpost or a Local Zone.
struct duration_excludes_outpost_and_local_zone : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "duration_excludes_outpost_and_local_zone",
        "a copy to an Outpost or a Local Zone cannot be given a completion duration; leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "CompletionDurationMinutes", "DestinationOutpostArn", "DestinationAvailabilityZone"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopySnapshot; EBS guide, time-based-copies; EC2 model of 2026-08-07");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.completion_duration_minutes ||
               (!request.destination.outpost() && !request.destination.is_local_zone());
    }
};

/// Tags are for something else than a snapshot.
struct snapshot_copy_tags_only_the_snapshot : Refuses {
    /// The name, the sentence and EC2's code, recorded for CreateVolume.
    static constexpr Reason reason{
        "snapshot_copy_tags_only_the_snapshot",
        "a copy of a snapshot makes a snapshot and nothing else; write snapshot",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model of 2026-08-07 (botocore 1.43.67), CopySnapshot; recorded answers of EC2 of "
        "2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs/copy_controls_contract, "
        "tag_authority; the code in volume_controls)");

    /// Each such type; of an unchecked one nothing is known.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        const auto judge = [&](const auto& specification, std::uint32_t at) {
            const auto& type = *specification.resource_type;
            if (type.is_checked() && type.text() != "snapshot") {
                put(Place{{}, parameters[0], {at}});
            }
        };
        writ::detail::each_numbered(request.tag_specifications, judge);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
