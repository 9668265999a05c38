// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TrafficMirrorTargetType.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_TARGET_TYPE_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_TARGET_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for TrafficMirrorTargetType:
/// `network-interface`, `network-load-balancer` and `gateway-load-balancer-endpoint`. Each is a
/// constant, `network-interface` as `network_interface`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class TrafficMirrorTargetType : public Word<TrafficMirrorTargetType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        gateway_load_balancer_endpoint, network_interface, network_load_balancer,
    };

    /// This word.
    constexpr TrafficMirrorTargetType(Listed word) noexcept
        : value_(TrafficMirrorTargetType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TrafficMirrorTargetType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TrafficMirrorTargetType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        30, 47, 68,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "gateway-load-balancer-endpointnetwork-interfacenetwork-load-balancer",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TrafficMirrorTargetType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
