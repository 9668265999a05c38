// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FleetEventType.
#ifndef WRIT_EC2_TYPES_FLEET_EVENT_TYPE_HPP
#define WRIT_EC2_TYPES_FLEET_EVENT_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for FleetEventType: `instance-change`,
/// `fleet-change` and `service-error`. Each is a constant, `instance-change` as `instance_change`.
/// A literal is compared with them; at run time a word that is not listed gets an advice.
class FleetEventType : public Word<FleetEventType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        fleet_change, instance_change, service_error,
    };

    /// This word.
    constexpr FleetEventType(Listed word) noexcept : value_(FleetEventType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetEventType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetEventType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        12, 27, 40,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "fleet-changeinstance-changeservice-error",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FleetEventType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
