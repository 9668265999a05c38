// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of EventCode.
#ifndef WRIT_EC2_TYPES_EVENT_CODE_HPP
#define WRIT_EC2_TYPES_EVENT_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for EventCode, such as `instance-reboot`. Each
/// is a constant, `instance-reboot` as `instance_reboot`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class EventCode : public Word<EventCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        instance_reboot, instance_retirement, instance_stop, system_maintenance, system_reboot,
    };

    /// This word.
    constexpr EventCode(Listed word) noexcept : value_(EventCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EventCode(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EventCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 34, 47, 65, 78,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "instance-rebootinstance-retirementinstance-stopsystem-maintenancesystem-reboot",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit EventCode(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
