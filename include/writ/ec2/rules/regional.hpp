// SPDX-License-Identifier: BSL-1.0
/// The rules of a request or a structure that names a key, a zone or an Outpost of the Region that
/// the request goes to.
#ifndef WRIT_EC2_RULES_REGIONAL_HPP
#define WRIT_EC2_RULES_REGIONAL_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

namespace detail {

// The Region that a member names; empty if it is not given or not checked, or names none.
template <class Member>
constexpr std::string_view region_named_by(const Member& member) noexcept {
    if constexpr (writ::detail::OptionalMember<Member>) {
        return member ? member->region_named() : std::string_view();
    } else {
        return member->region_named();
    }
}

// That of the KMS key in `object`.
template <class Object>
constexpr std::string_view key_region_in(const Object& object) noexcept {
    if constexpr (requires { object.encryption; }) {
        return object.encryption.key_region();
    } else if constexpr (requires { object.kms_key_id; }) {
        return region_named_by(object.kms_key_id);
    } else {
        return {};
    }
}

// That of the Outpost.
template <class Object>
constexpr std::string_view outpost_region_in(const Object& object) noexcept {
    if constexpr (requires { object.outpost_arn; }) {
        return region_named_by(object.outpost_arn);
    } else {
        return {};
    }
}

// Calls `put` for each zone with the Region that it names, and with its place.
template <class Object, class Put>
constexpr void each_zone_in(const Object& object, Put put) noexcept {
    if constexpr (requires { object.availability_zone; }) {
        put(region_named_by(object.availability_zone), Place{{}, "AvailabilityZone", {}});
    }
    if constexpr (requires { object.availability_zones; }) {
        writ::detail::each_numbered(
            object.availability_zones, [&](const auto& zone, std::uint32_t at) {
                put(zone.region_named(), Place{{}, "AvailabilityZone.N", {at}});
            });
    }
}

// The first parameter that names a Region.
template <class Object>
constexpr Place first_that_names_a_region(const Object& object) noexcept {
    if (!key_region_in(object).empty()) return {{}, "KmsKeyId", {}};
    if constexpr (requires { object.destination; }) {
        if (!object.destination.region().empty()) {
            return {{},
                    object.destination.outpost() ? "DestinationOutpostArn"
                                                 : object.destination.local_zone_parameter(),
                    {}};
        }
    }
    Place first;
    each_zone_in(object, [&](std::string_view region, const Place& place) {
        if (first.name.empty() && !region.empty()) first = place;
    });
    if (!first.name.empty()) return first;
    if (!outpost_region_in(object).empty()) return {{}, "OutpostArn", {}};
    return {};
}

}  // namespace detail

/// The KMS key does not exist in the Region that the request goes to.
struct kms_key_lies_outside_region : Refuses {
    /// The name and the sentence; of ImportImage alone a code was seen, InvalidParameterValue.
    static constexpr Reason reason{
        "kms_key_lies_outside_region",
        "the KMS key lies in another Region than the request goes to; name a key of that Region, "
        "for a multi-Region key its replica there"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"KmsKeyId"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model of 2026-08-07 (botocore 1.43.67); hashicorp/packer-plugin-amazon#225; keys are "
        "regional (KMS developer guide); read 2026-11-27");

    /// Whether `object`, in a request that is sent to `destination`, keeps it.
    template <class Object>
    static constexpr bool holds(const Object& object, const Region& destination) noexcept {
        return !writ::detail::differ(detail::key_region_in(object), destination.checked_text());
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

/// A key, a zone or an Outpost lies in a Region, and nobody has said which one the request goes
/// to.
struct destination_region_is_not_told : Advises {
    /// Nobody would know that the two were not compared.
    static constexpr bool stops_compiler = true;
    /// The name and the sentence.
    static constexpr Reason reason{
        "destination_region_is_not_told",
        "this names a Region that must be the one the request goes to, which was not told; add "
        "in_region(...), or waive<destination_region_is_not_told> if only the client knows it"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "KmsKeyId",           "DestinationOutpostArn", "DestinationAvailabilityZone",
        "AvailabilityZone.N", "AvailabilityZone",      "DestinationAvailabilityZoneId",
        "OutpostArn"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopyImage, KmsKeyId, DestinationOutpostArn; hashicorp/packer#7673; read "
        "2026-11-23");

    /// Whether `object`, in a request of which nobody knows where it goes, keeps it.
    template <class Object>
    static constexpr bool holds(const Object& object) noexcept {
        return detail::first_that_names_a_region(object).name.empty();
    }

    /// Whether it keeps it when it is told.
    template <class Object>
    static constexpr bool holds(const Object&, const Region&) noexcept {
        return true;
    }

    /// The first parameter that names a Region.
    template <class Object>
    static constexpr Place place(const Object& object) noexcept {
        return detail::first_that_names_a_region(object);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
