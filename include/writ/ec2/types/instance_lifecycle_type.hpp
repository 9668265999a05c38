// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InstanceLifecycleType.
#ifndef WRIT_EC2_TYPES_INSTANCE_LIFECYCLE_TYPE_HPP
#define WRIT_EC2_TYPES_INSTANCE_LIFECYCLE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for InstanceLifecycleType: `spot`, `scheduled`,
/// `capacity-block` and `interruptible-capacity-reservation`. Each is a constant, `capacity-block`
/// as `capacity_block`. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class InstanceLifecycleType : public Word<InstanceLifecycleType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        capacity_block, interruptible_capacity_reservation, scheduled, spot,
    };

    /// This word.
    constexpr InstanceLifecycleType(Listed word) noexcept
        : value_(InstanceLifecycleType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InstanceLifecycleType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InstanceLifecycleType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14, 48, 57, 61,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "capacity-blockinterruptible-capacity-reservationscheduledspot",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InstanceLifecycleType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
