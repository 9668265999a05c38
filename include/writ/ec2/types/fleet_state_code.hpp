// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FleetStateCode.
#ifndef WRIT_EC2_TYPES_FLEET_STATE_CODE_HPP
#define WRIT_EC2_TYPES_FLEET_STATE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for FleetStateCode, such as `submitted`. Each
/// is a constant. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class FleetStateCode : public Word<FleetStateCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, deleted, deleted_running, deleted_terminating, failed, modifying, submitted,
    };

    /// This word.
    constexpr FleetStateCode(Listed word) noexcept : value_(FleetStateCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetStateCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetStateCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 13, 28, 47, 53, 62, 71,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activedeleteddeleted_runningdeleted_terminatingfailedmodifyingsubmitted",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FleetStateCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
