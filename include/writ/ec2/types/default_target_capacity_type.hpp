// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DefaultTargetCapacityType.
#ifndef WRIT_EC2_TYPES_DEFAULT_TARGET_CAPACITY_TYPE_HPP
#define WRIT_EC2_TYPES_DEFAULT_TARGET_CAPACITY_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for DefaultTargetCapacityType: `spot`,
/// `on-demand`, `capacity-block` and `reserved-capacity`. Each is a constant, `on-demand` as
/// `on_demand`. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class DefaultTargetCapacityType : public Word<DefaultTargetCapacityType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        capacity_block, on_demand, reserved_capacity, spot,
    };

    /// This word.
    constexpr DefaultTargetCapacityType(Listed word) noexcept
        : value_(DefaultTargetCapacityType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DefaultTargetCapacityType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DefaultTargetCapacityType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14, 23, 40, 44,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "capacity-blockon-demandreserved-capacityspot",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DefaultTargetCapacityType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
