// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VerifiedAccessEndpointType.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_TYPE_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for VerifiedAccessEndpointType:
/// `load-balancer`, `network-interface`, `rds` and `cidr`. Each is a constant, `load-balancer` as
/// `load_balancer`. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class VerifiedAccessEndpointType : public Word<VerifiedAccessEndpointType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        cidr, load_balancer, network_interface, rds,
    };

    /// This word.
    constexpr VerifiedAccessEndpointType(Listed word) noexcept
        : value_(VerifiedAccessEndpointType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VerifiedAccessEndpointType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VerifiedAccessEndpointType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4, 17, 34, 37,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "cidrload-balancernetwork-interfacerds",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VerifiedAccessEndpointType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
