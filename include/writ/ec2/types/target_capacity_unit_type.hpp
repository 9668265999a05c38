// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TargetCapacityUnitType.
#ifndef WRIT_EC2_TYPES_TARGET_CAPACITY_UNIT_TYPE_HPP
#define WRIT_EC2_TYPES_TARGET_CAPACITY_UNIT_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for TargetCapacityUnitType: `vcpu`,
/// `memory-mib` and `units`. Each is a constant, `memory-mib` as `memory_mib`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class TargetCapacityUnitType : public Word<TargetCapacityUnitType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        memory_mib, units, vcpu,
    };

    /// This word.
    constexpr TargetCapacityUnitType(Listed word) noexcept
        : value_(TargetCapacityUnitType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TargetCapacityUnitType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TargetCapacityUnitType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 15, 19,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "memory-mibunitsvcpu",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TargetCapacityUnitType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
