// SPDX-License-Identifier: BSL-1.0
/// A zone of a Region, by its name.
#ifndef WRIT_VALUE_AVAILABILITY_ZONE_HPP
#define WRIT_VALUE_AVAILABILITY_ZONE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no AvailabilityZone; `AvailabilityZone::reasons` has the sentences.
enum class availability_zone_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    list_of_zones,
    region_in_place_of_zone,
    zone_id_in_place_of_name,
    malformed_zone_name,
};

/// The name of an Availability Zone, a Local Zone or a Wavelength Zone: `us-east-1a`,
/// `us-west-2-lax-1a`, `us-east-1-wl1-bos-wlz-1`. Each begins with the code of its Region; behind
/// that stands a letter, or a hyphen and letters, digits and hyphens (EC2 user guide,
/// using-regions-availability-zones; read 2026-11-23). No list of zones is kept.
class AvailabilityZone : public TextValue<AvailabilityZone, availability_zone_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AvailabilityZone(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AvailabilityZone)

    /// The bytes a zone's name is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<AvailabilityZone> inspect(std::string_view text) noexcept {
        using enum availability_zone_fault;
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        if (const std::size_t at = text.find(','); at != std::string_view::npos) {
            return {list_of_zones, at};
        }
        const detail::RegionMatch region = detail::match_region(text);
        if (region.size == 0 || region.size > detail::longest_region) {
            return detail::ends_like_zone_id(text)
                       ? Malformed<AvailabilityZone>{zone_id_in_place_of_name, text.rfind("-az")}
                       : Malformed<AvailabilityZone>{malformed_zone_name, region.stopped_at};
        }
        const std::string_view zone = text.substr(region.size);
        if (zone.empty()) return {region_in_place_of_zone, region.size};
        if (zone.front() != '-') {
            if (!lower_case_letters.contains(zone.front())) {
                return {malformed_zone_name, region.size};
            }
            if (zone.size() != 1) return {malformed_zone_name, region.size + 1};
            return {};
        }
        const std::size_t odd = of_zones.first_outside(zone);
        if (odd != zone.size()) return {malformed_zone_name, region.size + odd};
        if (zone.back() == '-') return {malformed_zone_name, text.size()};
        return {};
    }

    /// What may be odd about one.
    using doubts = Doubts<names_a_region_of_no_known_partition>;

    /// The Region that `text` names, which has no fault.
    static constexpr std::string_view region_in(std::string_view text) noexcept {
        return text.substr(0, detail::match_region(text).size);
    }

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_of_unknown_partition(region_in(text)) ? 1 : 0;
    }

    /// The sentences, in the order of `availability_zone_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the zone is empty; leave the parameter out instead"},
        {"whitespace_around", "there is white space before or after the zone's name; remove it"},
        {"list_of_zones", "this names several zones; only one can be named here"},
        {"region_in_place_of_zone",
         "this is a Region; name a zone of it by the letter at its end, such as us-east-1a"},
        {"zone_id_in_place_of_name",
         "this is the id of a zone; give it as AvailabilityZoneId, or give the name, such as "
         "us-east-1a"},
        {"malformed_zone_name",
         "this is no zone's name; one is its Region and a letter, such as us-east-1a, or its "
         "Region and a location, such as us-west-2-lax-1a"},
    };

private:
    friend TextValue;

    static constexpr CharSet of_zones = lower_case_letters + digits + CharSet("-");

    constexpr explicit AvailabilityZone(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
