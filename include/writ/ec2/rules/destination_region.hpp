// SPDX-License-Identifier: BSL-1.0
/// The rule of a request or a structure that names a Region which must be the one that the request
/// goes to.
#ifndef WRIT_EC2_RULES_DESTINATION_REGION_HPP
#define WRIT_EC2_RULES_DESTINATION_REGION_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
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
    } else if constexpr (requires { object.kms_key_arn; }) {
        return region_named_by(object.kms_key_arn);
    } else {
        return {};
    }
}

// What the key's parameter is called.
template <class Object>
constexpr Place key_place_in() noexcept {
    constexpr bool is_arn = requires(const Object& object) {
        object.kms_key_arn;
    };
    return {{}, is_arn ? "KmsKeyArn" : "KmsKeyId", {}};
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

// The same of the zones that are named by their ids.
template <class Object, class Put>
constexpr void each_zone_id_in(const Object& object, Put put) noexcept {
    if constexpr (requires { object.availability_zone_id; }) {
        put(region_named_by(object.availability_zone_id), Place{{}, "AvailabilityZoneId", {}});
    }
    if constexpr (requires { object.availability_zone_ids; }) {
        writ::detail::each_numbered(
            object.availability_zone_ids, [&](const auto& zone, std::uint32_t at) {
                put(zone.region_named(), Place{{}, "AvailabilityZoneId.N", {at}});
            });
    }
}

// The same of what its model calls ARNs, which can be lists.
template <class Object, class Put>
constexpr void each_arn_in(const Object& object, Put put) noexcept {
    if constexpr (requires { Object::Model::arns(object, [](std::string_view, const auto&) {}); }) {
        Object::Model::arns(object, [&](std::string_view name, const auto& member) {
            if constexpr (requires { *member; }) {
                put(region_named_by(member), Place{{}, name, {}});
            } else {
                writ::detail::each_numbered(member, [&](const auto& arn, std::uint32_t at) {
                    put(arn.region_named(), Place{{}, name, {at}});
                });
            }
        });
    }
}

// The first parameter that names a Region.
template <class Object>
constexpr Place first_that_names_a_region(const Object& object) noexcept {
    if (!key_region_in(object).empty()) return key_place_in<Object>();
    if constexpr (requires { object.destination; }) {
        if (!object.destination.region().empty()) {
            return {{},
                    object.destination.outpost() ? "DestinationOutpostArn"
                                                 : object.destination.local_zone_parameter(),
                    {}};
        }
    }
    Place first;
    const auto keep_first = [&](std::string_view region, const Place& place) {
        if (first.name.empty() && !region.empty()) first = place;
    };
    each_zone_in(object, keep_first);
    each_zone_id_in(object, keep_first);
    each_arn_in(object, keep_first);
    if (!first.name.empty()) return first;
    if (!outpost_region_in(object).empty()) return {{}, "OutpostArn", {}};
    return {};
}

}  // namespace detail

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
    static constexpr std::string_view parameters[] = {"KmsKeyId",
                                                      "DestinationOutpostArn",
                                                      "DestinationAvailabilityZone",
                                                      "AvailabilityZone.N",
                                                      "AvailabilityZone",
                                                      "DestinationAvailabilityZoneId",
                                                      "OutpostArn",
                                                      "KmsKeyArn",
                                                      "AvailabilityZoneId",
                                                      "AvailabilityZoneId.N"};
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
