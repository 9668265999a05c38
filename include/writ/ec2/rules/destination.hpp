// SPDX-License-Identifier: BSL-1.0
/// The rules of a request that copies from `source_region` to a `destination` in a Region, with
/// an `encryption`.
#ifndef WRIT_EC2_RULES_DESTINATION_HPP
#define WRIT_EC2_RULES_DESTINATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

namespace detail {

// Whether the copy that `request` asks for stays in the partition of its source, as far as the ARN
// of the key tells the destination's. Partitions are never guessed. Where an Outpost or a Local
// Zone tells the destination, another rule speaks.
template <class Request>
constexpr bool stays_in_partition(const Request& request) noexcept {
    const OptionalReference<Partition> from =
        partition_of_region(request.source_region->checked_text());
    return !from || !request.destination.region().empty() ||
           !writ::detail::differ(from->name, request.encryption.key_partition());
}

// The same of one that is sent to `destination`. Of a Region that no known partition owns, the ARN
// of a key in it tells the partition.
template <class Request>
constexpr bool stays_in_partition(const Request& request, const Region& destination) noexcept {
    if (!destination.is_checked()) return stays_in_partition(request);
    const OptionalReference<Partition> from =
        partition_of_region(request.source_region->checked_text());
    const OptionalReference<Partition> to = partition_of_region(destination.text());
    const std::string_view told = request.encryption.key_region() == destination.text()
                                      ? request.encryption.key_partition()
                                      : std::string_view();
    return !from || !writ::detail::differ(from->name, to ? to->name : told);
}

}  // namespace detail

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

/// The KMS key does not exist in the Region that the copy is put in.
struct kms_key_lies_outside_destination_region : Refuses {
    /// The name and the sentence, and no code: CopyImage is accepted, and the copy fails.
    /// CopySnapshot was recorded to answer InvalidParameterValue for a key that it does not find.
    static constexpr Reason reason{
        "kms_key_lies_outside_destination_region",
        "the KMS key lies in another Region than the copy; name a key of the destination Region, "
        "for a multi-Region key its replica there: EC2 may accept this one and fail the copy "
        "later"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"KmsKeyId", "DestinationOutpostArn",
                                                      "DestinationAvailabilityZone",
                                                      "DestinationAvailabilityZoneId"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopyImage, KmsKeyId; hashicorp/packer#7673; read 2026-11-23; CopySnapshot refuses a "
        "key "
        "that it does not find at once (radkawar/stackd 9dc356f5, testdata/aws/ebs/"
        "copy_data_contract, invalid-key)");

    /// Whether `request` keeps it, as far as an Outpost or a Local Zone tells the Region.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !writ::detail::differ(request.encryption.key_region(), request.destination.region());
    }

    /// Whether `request`, sent to `destination`, keeps it. Of an unchecked Region nothing is known.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return destination.is_checked()
                   ? !writ::detail::differ(request.encryption.key_region(), destination.text())
                   : holds(request);
    }
};

/// The ARNs of the KMS key and of the Outpost name one Region in two partitions.
struct kms_key_and_outpost_lie_in_two_partitions : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "kms_key_and_outpost_lie_in_two_partitions",
        "the ARNs of the KMS key and of the Outpost name two partitions; correct whichever is "
        "wrong"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"KmsKeyId", "DestinationOutpostArn"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "follows from the key's and the Outpost's Region being one; botocore 1.43.67 "
        "partitions.json (2026-08-07)");

    /// Whether `request` keeps it. Of two Regions it says nothing: another rule does.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.encryption.key_region() != request.destination.outpost_region() ||
               !writ::detail::differ(request.encryption.key_partition(),
                                     request.destination.outpost_partition());
    }
};

/// A copy to an Outpost, which is always encrypted, is to be unencrypted.
struct outpost_copy_is_always_encrypted : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "outpost_copy_is_always_encrypted",
        "a copy on an Outpost is always encrypted; whether EC2 refuses Encrypted=false or passes "
        "over it is not documented: leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Encrypted", "DestinationOutpostArn"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopyImage, DestinationOutpostArn; API_CopySnapshot; EBS guide, snapshots-outposts; "
        "read 2026-11-25");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.destination.outpost() || !request.encryption.is_unencrypted();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
