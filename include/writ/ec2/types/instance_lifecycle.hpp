// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InstanceLifecycle.
#ifndef WRIT_EC2_TYPES_INSTANCE_LIFECYCLE_HPP
#define WRIT_EC2_TYPES_INSTANCE_LIFECYCLE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for InstanceLifecycle: `spot`, `on-demand` and
/// `interruptible-capacity-reservation`. Each is a constant, `on-demand` as `on_demand`. A literal
/// is compared with them; at run time a word that is not listed gets an advice.
class InstanceLifecycle : public Word<InstanceLifecycle> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        interruptible_capacity_reservation, on_demand, spot,
    };

    /// This word.
    constexpr InstanceLifecycle(Listed word) noexcept : value_(InstanceLifecycle::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InstanceLifecycle(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InstanceLifecycle)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        34, 43, 47,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "interruptible-capacity-reservationon-demandspot",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InstanceLifecycle(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
