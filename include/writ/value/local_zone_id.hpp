// SPDX-License-Identifier: BSL-1.0
/// The id of a Local Zone.
#ifndef WRIT_VALUE_LOCAL_ZONE_ID_HPP
#define WRIT_VALUE_LOCAL_ZONE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/zone_id_region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no Local Zone's id; `LocalZoneId::reasons` has the sentences.
enum class local_zone_id_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    availability_zone_id,
    zone_name_in_place_of_id,
    malformed_zone_id,
};

/// The id of a Local Zone, such as `usw2-lax1-az1`: letters and digits of its parent Region, `-`,
/// letters and digits of a location, `-az` and digits (the pairs of names and ids in public use;
/// DestinationAvailabilityZoneId of API_CopyImage).
class LocalZoneId : public TextValue<LocalZoneId, local_zone_id_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocalZoneId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocalZoneId)

    /// The code of the parent Region; empty where there is no evidence which it is.
    constexpr std::string_view region() const noexcept { return detail::region_of_zone_id(text()); }

    /// The bytes a zone id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<LocalZoneId> inspect(std::string_view text) noexcept {
        using enum local_zone_id_fault;
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        if (detail::match_region(text).size != 0) return {zone_name_in_place_of_id, 0};
        std::size_t at = 0;
        const auto take = [&](const CharSet& set) {
            const std::size_t count = set.first_outside(text.substr(at));
            at += count;
            return count;
        };
        const auto take_hyphen = [&] {
            if (at == text.size() || text[at] != '-') return false;
            ++at;
            return true;
        };
        if (take(lower_case_letters) == 0 || take(digits) == 0) return {malformed_zone_id, at};
        const std::string_view zone = text.substr(at);
        if (zone.rfind("-az") == 0 && detail::ends_like_zone_id(zone)) {
            return {availability_zone_id, at};
        }
        if (!take_hyphen()) return {malformed_zone_id, at};
        if (take(lower_case_letters) == 0 || take(digits) == 0) return {malformed_zone_id, at};
        if (!text.substr(at).starts_with("-az")) return {malformed_zone_id, at};
        at += 3;
        if (take(digits) == 0 || at != text.size()) return {malformed_zone_id, at};
        return {};
    }

    /// The sentences, in the order of `local_zone_id_fault`. No evidence tells the error codes
    /// that EC2 answers with.
    static constexpr Reason reasons[] = {
        {"empty", "the zone's id is empty; leave the parameter out to copy into the Region"},
        {"whitespace_around", "there is white space before or after the zone's id; remove it"},
        {"availability_zone_id",
         "this is the id of an ordinary Availability Zone; only a Local Zone, such as "
         "usw2-lax1-az1, can be named: to copy into the Region, leave the parameter out"},
        {"zone_name_in_place_of_id",
         "this is no zone's id; give a zone's name as DestinationAvailabilityZone, or give the id, "
         "such as usw2-lax1-az1"},
        {"malformed_zone_id",
         "this is no Local Zone's id; one is its Region's and its location's short name and a "
         "number behind -az, such as usw2-lax1-az1"},
    };

private:
    friend TextValue;

    constexpr explicit LocalZoneId(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
