// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TrafficMirrorSessionField.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_SESSION_FIELD_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_SESSION_FIELD_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for TrafficMirrorSessionField: `packet-length`,
/// `description` and `virtual-network-id`. Each is a constant, `packet-length` as `packet_length`.
/// A literal is compared with them; at run time a word that is not listed gets an advice.
class TrafficMirrorSessionField : public Word<TrafficMirrorSessionField> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        description, packet_length, virtual_network_id,
    };

    /// This word.
    constexpr TrafficMirrorSessionField(Listed word) noexcept
        : value_(TrafficMirrorSessionField::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TrafficMirrorSessionField(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TrafficMirrorSessionField)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 24, 42,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "descriptionpacket-lengthvirtual-network-id",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TrafficMirrorSessionField(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
