// SPDX-License-Identifier: BSL-1.0
/// The rules of a request or a structure that names a key, a zone or an Outpost of the Region that
/// the request goes to.
#ifndef WRIT_EC2_RULES_REGIONAL_HPP
#define WRIT_EC2_RULES_REGIONAL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The KMS key does not exist in the Region that the request goes to.
struct kms_key_lies_outside_region : Refuses {
    /// The name and the sentence; of ImportImage alone a code was seen, InvalidParameterValue.
    static constexpr Reason reason{
        "kms_key_lies_outside_region",
        "the KMS key lies in another Region than the request goes to; name a key of that Region, "
        "for a multi-Region key its replica there"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"KmsKeyId", "KmsKeyArn"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model of 2026-08-07 (botocore 1.43.67); hashicorp/packer-plugin-amazon#225; keys are "
        "regional (KMS developer guide); read 2026-11-27");

    /// Whether `object`, in a request that is sent to `destination`, keeps it.
    template <class Object>
    static constexpr bool holds(const Object& object, const Region& destination) noexcept {
        return !writ::detail::differ(detail::key_region_in(object), destination.checked_text());
    }

    /// The key.
    template <class Object>
    static constexpr Place place(const Object&) noexcept {
        return detail::key_place_in<Object>();
    }
};

/// A zone does not belong to the Region that the request goes to.
struct availability_zone_lies_outside_region : Refuses {
    /// The name and the sentence; EC2's code differs from action to action.
    static constexpr Reason reason{
        "availability_zone_lies_outside_region",
        "the zone belongs to another Region than the request goes to; name a zone of that Region, "
        "or send the request to the zone's"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"AvailabilityZone", "AvailabilityZone.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, using-regions-availability-zones (read 2026-11-23); "
        "crossplane-contrib/provider-aws#1048; recorded answers of EC2 of 2026-09 "
        "(radkawar/stackd 9dc356f5, testdata/aws/ebs)");

    /// Each such zone, in a request that is sent to `destination`.
    template <class Object, class Put>
    static constexpr void each_place(const Object& object, const Region& destination,
                                     Put put) noexcept {
        detail::each_zone_in(object, [&](std::string_view region, const Place& place) {
            if (writ::detail::differ(region, destination.checked_text())) put(place);
        });
    }
};

/// A zone that is named by its id does not belong to the Region that the request goes to.
struct zone_id_lies_outside_region : Advises {
    /// The name, the sentence and EC2's code, as recorded for an id that there is not.
    static constexpr Reason reason{
        "zone_id_lies_outside_region",
        "the id of this zone begins like those of another Region than the request goes to; name a "
        "zone of that Region, or send the request to the zone's",
        "InvalidZone.NotFound"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"AvailabilityZoneId", "AvailabilityZoneId.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, using-regions-availability-zones (read 2026-11-23); inferred from the ids "
        "that AWS lists; recorded answers of EC2 of 2026-09 (radkawar/stackd 9dc356f5, "
        "testdata/aws/ebs)");

    /// Each such zone, in a request that is sent to `destination`.
    template <class Object, class Put>
    static constexpr void each_place(const Object& object, const Region& destination,
                                     Put put) noexcept {
        detail::each_zone_id_in(object, [&](std::string_view region, const Place& place) {
            if (writ::detail::differ(region, destination.checked_text())) put(place);
        });
    }
};

/// The Outpost does not belong to the Region that the request goes to.
struct outpost_lies_outside_region : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "outpost_lies_outside_region",
        "the Outpost belongs to another Region than the request goes to; send it to the Region in "
        "the Outpost's ARN"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"OutpostArn"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "inferred from API_CopyImage, DestinationOutpostArn, and from the form of the ARN "
        "(read 2026-11-23)");

    /// Whether `object`, in a request that is sent to `destination`, keeps it.
    template <class Object>
    static constexpr bool holds(const Object& object, const Region& destination) noexcept {
        return !writ::detail::differ(detail::outpost_region_in(object), destination.checked_text());
    }
};

/// What an ARN names does not belong to the Region that the request goes to.
struct arn_lies_outside_region : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "arn_lies_outside_region",
        "what this ARN names belongs to another Region than the request goes to; see whether the "
        "one of that Region is meant"};
    /// One such parameter, which stands here for all.
    static constexpr std::string_view parameters[] = {"ServerCertificateArn"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "inferred from the form of an ARN (IAM user guide, reference_identifiers; read "
        "2026-11-28); "
        "no refusal is recorded");

    /// Each such ARN, in a request that is sent to `destination`.
    template <class Object, class Put>
    static constexpr void each_place(const Object& object, const Region& destination,
                                     Put put) noexcept {
        detail::each_arn_in(object, [&](std::string_view region, const Place& place) {
            if (writ::detail::differ(region, destination.checked_text())) put(place);
        });
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
