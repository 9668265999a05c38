// SPDX-License-Identifier: BSL-1.0
/// The code of an AWS Region.
#ifndef WRIT_VALUE_REGION_HPP
#define WRIT_VALUE_REGION_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no Region code; `Region::reasons` has the sentences.
enum class region_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    arn_in_place_of_region,
    global_pseudo_region,
    zone_in_place_of_region,
    display_name,
    upper_case,
    too_long,
    malformed_region,
};

namespace detail {

// The longest Region code, KMS's `RegionType` (botocore 1.43.67, 2026-08-07).
inline constexpr std::size_t longest_region = 32;

// How much of the front of `text` follows `([a-z]+-){2,3}[0-9]+`.
struct RegionMatch {
    std::size_t size = 0;        // of the Region code; 0 if the text begins with none
    std::size_t stopped_at = 0;  // the first byte that does not fit
};

constexpr RegionMatch match_region(std::string_view text) noexcept {
    // Comparisons, not sets of bytes: a Region stands in every request, zone and ARN.
    const auto is_letter = [&](std::size_t at) { return text[at] >= 'a' && text[at] <= 'z'; };
    const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    std::size_t at = 0;
    int labels = 0;
    for (;; ++labels) {
        const std::size_t label = at;
        while (at != text.size() && is_letter(at)) ++at;
        if (at == label) break;
        if (labels == 3) return {0, label};
        if (at == text.size() || text[at] != '-') return {0, at};
        ++at;
    }
    const std::size_t number = at;
    while (at != text.size() && is_digit(at)) ++at;
    return at != number && labels >= 2 ? RegionMatch{at, at} : RegionMatch{0, number};
}

// Whether the whole of `text` is a Region code.
constexpr bool is_region(std::string_view text) noexcept {
    return !text.empty() && text.size() <= longest_region && match_region(text).size == text.size();
}

inline constexpr CharSet white_space(" \t\r\n\v\f");

constexpr bool has_white_space_around(std::string_view text) noexcept {
    return !text.empty() &&
           (white_space.contains(text.front()) || white_space.contains(text.back()));
}

// Where the white space around `text` begins.
constexpr std::size_t white_space_offset(std::string_view text) noexcept {
    if (white_space.contains(text.front())) return 0;
    std::size_t end = text.size();
    while (white_space.contains(text[end - 1])) --end;
    return end;
}

// Whether `text` ends like a zone id: `use1-az4`, `usw2-lax1-az1`.
constexpr bool ends_like_zone_id(std::string_view text) noexcept {
    const std::size_t az = text.rfind("-az");
    return az != std::string_view::npos && az + 3 != text.size() &&
           digits.contains_all(text.substr(az + 3));
}

}  // namespace detail

/// The code of an AWS Region, such as `us-east-1`: `([a-z]+-){2,3}[0-9]+`, at most 32 bytes, which
/// is the pattern KMS publishes for it (`RegionType`, botocore 1.43.67, 2026-08-07). No list of
/// Regions is kept: a Region that opens tomorrow is a Region.
class Region : public TextValue<Region, region_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Region(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Region)

    /// The partition whose Regions are named like this one; nothing where no known one's are.
    constexpr OptionalReference<Partition> partition() const noexcept {
        return partition_of_region(text());
    }

    /// The code as far as rules may judge it: empty after `unchecked`.
    constexpr std::string_view checked_text() const noexcept {
        return is_checked() ? text() : std::string_view();
    }

    /// The bytes a Region code is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// How many characters it has.
    static constexpr Limits limits{1, detail::longest_region};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Region> inspect(std::string_view text) noexcept {
        using enum region_fault;
        // The plain case first: no Region code is one of the mistakes below.
        if (detail::is_region(text)) return {};
        if (text.empty()) return {empty, 0};
        if (detail::has_white_space_around(text)) {
            return {whitespace_around, detail::white_space_offset(text)};
        }
        if (text.starts_with("arn:")) return {arn_in_place_of_region, 0};
        if (text.ends_with("-global")) return {global_pseudo_region, text.size() - 6};
        const detail::RegionMatch match = detail::match_region(text);
        if (match.size == text.size()) return {too_long, detail::longest_region};
        if (match.size != 0) return {zone_in_place_of_region, match.size};
        if (detail::ends_like_zone_id(text)) return {zone_in_place_of_region, text.rfind("-az")};
        if (const std::size_t at = text.find_first_of(" ("); at != std::string_view::npos) {
            return {display_name, at};
        }
        if (match.stopped_at != text.size() &&
            upper_case_letters.contains(text[match.stopped_at])) {
            return {upper_case, match.stopped_at};
        }
        return {malformed_region, match.stopped_at};
    }

    /// What may be odd about one.
    using doubts = Doubts<region_is_of_no_known_partition>;

    /// The Region that `text` names, which has no fault.
    static constexpr std::string_view region_in(std::string_view text) noexcept { return text; }

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_of_unknown_partition(region_in(text)) ? 1 : 0;
    }

    /// The sentences, in the order of `region_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the Region is empty; give its code, such as us-east-1", "InvalidRegion"},
        {"whitespace_around", "there is white space before or after the Region code; remove it",
         "InvalidRegion"},
        {"arn_in_place_of_region",
         "this is an ARN; give only the Region code in it, its fourth field, such as us-east-1",
         "InvalidRegion"},
        {"global_pseudo_region",
         "this names a partition's global endpoints, where no image can lie; give the code of a "
         "Region, such as us-east-1",
         "InvalidRegion"},
        {"zone_in_place_of_region",
         "this names a zone, not a Region; leave out what follows the Region code, so that "
         "us-west-2a becomes us-west-2",
         "InvalidRegion"},
        {"display_name",
         "this is the name a console shows; give the Region code instead, such as us-east-1 for "
         "US East (N. Virginia)",
         "InvalidRegion"},
        {"upper_case", "a Region code has lower-case letters only, such as us-east-1",
         "InvalidRegion"},
        {"too_long", "a Region code has at most 32 characters", "InvalidRegion"},
        {"malformed_region",
         "this is no Region code; one is two or three words of lower-case letters and a number, "
         "joined by hyphens, such as us-east-1 or us-gov-west-1",
         "InvalidRegion"},
    };

private:
    friend TextValue;

    constexpr explicit Region(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
