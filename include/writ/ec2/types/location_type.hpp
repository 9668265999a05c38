// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LocationType.
#ifndef WRIT_EC2_TYPES_LOCATION_TYPE_HPP
#define WRIT_EC2_TYPES_LOCATION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for LocationType: `region`,
/// `availability-zone`, `availability-zone-id` and `outpost`. Each is a constant,
/// `availability-zone` as `availability_zone`. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class LocationType : public Word<LocationType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        availability_zone, availability_zone_id, outpost, region,
    };

    /// This word.
    constexpr LocationType(Listed word) noexcept : value_(LocationType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LocationType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LocationType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        17, 37, 44, 50,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availability-zoneavailability-zone-idoutpostregion",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LocationType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
