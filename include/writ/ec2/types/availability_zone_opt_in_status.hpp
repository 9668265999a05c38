// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AvailabilityZoneOptInStatus.
#ifndef WRIT_EC2_TYPES_AVAILABILITY_ZONE_OPT_IN_STATUS_HPP
#define WRIT_EC2_TYPES_AVAILABILITY_ZONE_OPT_IN_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for AvailabilityZoneOptInStatus:
/// `opt-in-not-required`, `opted-in` and `not-opted-in`. Each is a constant, `opt-in-not-required`
/// as `opt_in_not_required`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class AvailabilityZoneOptInStatus : public Word<AvailabilityZoneOptInStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        not_opted_in, opt_in_not_required, opted_in,
    };

    /// This word.
    constexpr AvailabilityZoneOptInStatus(Listed word) noexcept
        : value_(AvailabilityZoneOptInStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AvailabilityZoneOptInStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AvailabilityZoneOptInStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        12, 31, 39,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "not-opted-inopt-in-not-requiredopted-in",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AvailabilityZoneOptInStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
