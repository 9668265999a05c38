// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ModifyAvailabilityZoneOptInStatus.
#ifndef WRIT_EC2_TYPES_MODIFY_AVAILABILITY_ZONE_OPT_IN_STATUS_HPP
#define WRIT_EC2_TYPES_MODIFY_AVAILABILITY_ZONE_OPT_IN_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for ModifyAvailabilityZoneOptInStatus:
/// `opted-in` and `not-opted-in`. Each is a constant, `opted-in` as `opted_in`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class ModifyAvailabilityZoneOptInStatus : public Word<ModifyAvailabilityZoneOptInStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        not_opted_in, opted_in,
    };

    /// This word.
    constexpr ModifyAvailabilityZoneOptInStatus(Listed word) noexcept
        : value_(ModifyAvailabilityZoneOptInStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ModifyAvailabilityZoneOptInStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ModifyAvailabilityZoneOptInStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        12, 20,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "not-opted-inopted-in",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ModifyAvailabilityZoneOptInStatus(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
