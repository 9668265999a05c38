// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TrafficMirrorFilterRuleField.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_FILTER_RULE_FIELD_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_FILTER_RULE_FIELD_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for TrafficMirrorFilterRuleField:
/// `destination-port-range`, `source-port-range`, `protocol` and `description`. Each is a constant,
/// `destination-port-range` as `destination_port_range`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class TrafficMirrorFilterRuleField : public Word<TrafficMirrorFilterRuleField> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        description, destination_port_range, protocol, source_port_range,
    };

    /// This word.
    constexpr TrafficMirrorFilterRuleField(Listed word) noexcept
        : value_(TrafficMirrorFilterRuleField::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TrafficMirrorFilterRuleField(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TrafficMirrorFilterRuleField)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 33, 41, 58,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "descriptiondestination-port-rangeprotocolsource-port-range",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TrafficMirrorFilterRuleField(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
