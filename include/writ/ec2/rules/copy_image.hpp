// SPDX-License-Identifier: BSL-1.0
/// The rules of CopyImage alone.
#ifndef WRIT_EC2_RULES_COPY_IMAGE_HPP
#define WRIT_EC2_RULES_COPY_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/rule/rule.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The image would be copied from one partition to another.
struct source_and_destination_lie_in_two_partitions : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "source_and_destination_lie_in_two_partitions",
        "an image cannot be copied between partitions; store it with CreateStoreImageTask, copy "
        "the object to a bucket in the other partition, and restore it there with "
        "CreateRestoreImageTask"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"SourceRegion", "KmsKeyId"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, ami-store-restore (awsdocs archive 0446b90b, 2023); read 2026-11-23");

    /// Whether `request` keeps it, as far as the ARN of the key tells the destination's partition.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::stays_in_partition(request);
    }

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return detail::stays_in_partition(request, destination);
    }
};

/// A completion duration is given for a copy to an Outpost or a Local Zone.
struct completion_duration_excludes_outpost_and_local_zone : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "completion_duration_excludes_outpost_and_local_zone",
        "a copy to an Outpost or a Local Zone cannot be given a completion duration; leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "SnapshotCopyCompletionDurationMinutes", "DestinationOutpostArn",
        "DestinationAvailabilityZone", "DestinationAvailabilityZoneId"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopyImage; EBS guide, time-based-copies; EC2 model of 2026-08-07 (botocore 1.43.67)");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.snapshot_copy_completion_duration_minutes ||
               (!request.destination.outpost() && !request.destination.is_local_zone());
    }
};

/// The description has a character outside ASCII.
struct description_is_not_ascii : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "description_is_not_ascii",
        "the description has a character outside ASCII, which EC2 refuses when an image's "
        "description is changed; use plain ones, such as - for a dash"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Description"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "inferred from ModifyImageAttribute, which refused it behind builds of 10 to 17 minutes "
        "(wendylabsinc/WendyOS-Builder#56, metadist/synaplan#1546, 2026)");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.description || !request.description->is_checked() ||
               is_ascii(request.description->text());
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
