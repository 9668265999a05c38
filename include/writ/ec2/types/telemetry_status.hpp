// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TelemetryStatus.
#ifndef WRIT_EC2_TYPES_TELEMETRY_STATUS_HPP
#define WRIT_EC2_TYPES_TELEMETRY_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A telemetry status, such as `UP`: a constant, or a literal that is compared with the 2 words of
/// the service model (botocore 1.43.67, 2026-08-07). Another one at run time is an advice.
class TelemetryStatus : public Word<TelemetryStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        DOWN, UP,
    };

    /// This word.
    constexpr TelemetryStatus(Listed word) noexcept : value_(TelemetryStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TelemetryStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TelemetryStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4, 6,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "DOWNUP",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TelemetryStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
