// SPDX-License-Identifier: BSL-1.0
/// The name of a Local Zone.
#ifndef WRIT_VALUE_LOCAL_ZONE_NAME_HPP
#define WRIT_VALUE_LOCAL_ZONE_NAME_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no Local Zone's name; `LocalZoneName::reasons` has the sentences.
enum class local_zone_name_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    availability_zone,
    wavelength_zone,
    zone_group,
    region_in_place_of_zone,
    zone_id_in_place_of_name,
    malformed_zone_name,
};

/// The name of a Local Zone, such as `us-west-2-lax-1a`: the code of its parent Region, `-`, the
/// letters of a location, `-`, digits and one letter (Local Zones guide and the pairs in public
/// use; DestinationAvailabilityZone of API_CopyImage takes no other kind of zone).
class LocalZoneName : public TextValue<LocalZoneName, local_zone_name_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocalZoneName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocalZoneName)

    /// The code of the parent Region; empty in an unchecked text that begins with none.
    constexpr std::string_view region() const noexcept {
        return text().substr(0, detail::match_region(text()).size);
    }

    /// The bytes a zone name is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<LocalZoneName> inspect(std::string_view text) noexcept {
        using enum local_zone_name_fault;
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        const detail::RegionMatch region = detail::match_region(text);
        if (region.size == 0 || region.size > detail::longest_region) {
            return detail::ends_like_zone_id(text)
                       ? Malformed<LocalZoneName>{zone_id_in_place_of_name, text.rfind("-az")}
                       : Malformed<LocalZoneName>{malformed_zone_name, region.stopped_at};
        }
        std::size_t at = region.size;
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
        if (at == text.size()) return {region_in_place_of_zone, at};
        if (text.size() - at == 1 && lower_case_letters.contains(text[at])) {
            return {availability_zone, at};
        }
        // Not directly behind the Region: there it is a location.
        if (const std::size_t wlz = text.find("-wlz-", at + 1); wlz != std::string_view::npos) {
            return {wavelength_zone, wlz};
        }
        if (!take_hyphen()) return {malformed_zone_name, at};
        if (take(lower_case_letters) == 0) return {malformed_zone_name, at};
        if (!take_hyphen()) return {malformed_zone_name, at};
        if (take(digits) == 0) return {malformed_zone_name, at};
        if (at == text.size()) return {zone_group, at};
        if (!lower_case_letters.contains(text[at])) return {malformed_zone_name, at};
        if (++at != text.size()) return {malformed_zone_name, at};
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

    /// The sentences, in the order of `local_zone_name_fault`. No evidence tells the error codes
    /// that EC2 answers with.
    static constexpr Reason reasons[] = {
        {"empty", "the zone is empty; leave the parameter out to copy into the Region"},
        {"whitespace_around", "there is white space before or after the zone's name; remove it"},
        {"availability_zone",
         "this is an ordinary Availability Zone; only a Local Zone, such as us-west-2-lax-1a, can "
         "be named: to copy into the Region, leave the parameter out"},
        {"wavelength_zone",
         "this is a Wavelength Zone; only a Local Zone, such as us-west-2-lax-1a, can be named"},
        {"zone_group",
         "this is a group of zones; name one Local Zone by the letter at its end, such as "
         "us-west-2-lax-1a"},
        {"region_in_place_of_zone",
         "this is a Region; the request goes to the endpoint of the Region it copies into: leave "
         "the parameter out, or name a Local Zone such as us-west-2-lax-1a"},
        {"zone_id_in_place_of_name",
         "this is the id of a zone; give it as DestinationAvailabilityZoneId, or give the name, "
         "such as us-west-2-lax-1a"},
        {"malformed_zone_name",
         "this is no Local Zone's name; one is its Region, a location and a number with a letter, "
         "such as us-west-2-lax-1a"},
    };

private:
    friend TextValue;

    constexpr explicit LocalZoneName(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
