// SPDX-License-Identifier: BSL-1.0
/// A zone of a Region, by its id.
#ifndef WRIT_VALUE_AVAILABILITY_ZONE_ID_HPP
#define WRIT_VALUE_AVAILABILITY_ZONE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/zone_id_region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no AvailabilityZoneId; `AvailabilityZoneId::reasons` has the sentences.
enum class availability_zone_id_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    list_of_zones,
    zone_name_in_place_of_id,
    no_byte_of_a_zone_id,
};

/// The id of a zone is of no form that is known.
struct zone_id_is_of_no_known_form : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{
        "zone_id_is_of_no_known_form",
        "ids of zones are the short name of a Region and, behind -az, a number, such as use1-az1; "
        "see whether this one is spelt right"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 user guide, using-regions-availability-zones (read 2026-11-23)");
};

/// The id of an Availability Zone, a Local Zone or a Wavelength Zone, the same in each account:
/// `use1-az1`, `usw2-lax1-az1`, `use1-wl1-bos-wlz1` (EC2 user guide,
/// using-regions-availability-zones; read 2026-11-23). No list of zones is kept.
class AvailabilityZoneId : public TextValue<AvailabilityZoneId, availability_zone_id_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AvailabilityZoneId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AvailabilityZoneId)

    /// The code of the Region that it belongs to; empty where there is no evidence which it is, or
    /// if nobody has looked at it. The id itself does not spell it.
    constexpr std::string_view region_named() const noexcept {
        return is_checked() ? detail::region_of_zone_id(text()) : std::string_view();
    }

    /// The bytes a zone's id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<AvailabilityZoneId> inspect(std::string_view text) noexcept {
        using enum availability_zone_id_fault;
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        if (const std::size_t at = text.find(','); at != std::string_view::npos) {
            return {list_of_zones, at};
        }
        if (detail::match_region(text).size != 0) return {zone_name_in_place_of_id, 0};
        const std::size_t odd = of_ids.first_outside(text);
        if (odd != text.size()) return {no_byte_of_a_zone_id, odd};
        return {};
    }

    /// What may be odd about one.
    using doubts = Doubts<zone_id_is_of_no_known_form>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        std::size_t parts = 0;
        for (std::string_view rest = text;; ++parts) {
            const std::size_t letters = lower_case_letters.first_outside(rest);
            const std::size_t digits_size = digits.first_outside(rest.substr(letters));
            const std::size_t end = letters + digits_size;
            const bool is_last = end == rest.size();
            const bool needs_number = parts == 0 || is_last;
            if (letters == 0 || (needs_number && digits_size == 0)) return 1;
            if (is_last) return parts == 0 ? 1 : 0;
            if (rest[end] != '-') return 1;
            rest = rest.substr(end + 1);
        }
    }

    /// The sentences, in the order of `availability_zone_id_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the zone's id is empty; leave the parameter out instead"},
        {"whitespace_around", "there is white space before or after the zone's id; remove it"},
        {"list_of_zones", "this names several zones; only one can be named here"},
        {"zone_name_in_place_of_id",
         "this is no zone's id; give a zone's name as AvailabilityZone, or give the id, such as "
         "use1-az1"},
        {"no_byte_of_a_zone_id",
         "a zone's id has only lower-case letters, digits and hyphens, such as use1-az1"},
    };

private:
    friend TextValue;

    static constexpr CharSet of_ids = lower_case_letters + digits + CharSet("-");

    constexpr explicit AvailabilityZoneId(const detail::ValueText& value) noexcept
        : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
