// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of EndpointIpAddressType.
#ifndef WRIT_EC2_TYPES_ENDPOINT_IP_ADDRESS_TYPE_HPP
#define WRIT_EC2_TYPES_ENDPOINT_IP_ADDRESS_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for EndpointIpAddressType: `ipv4`, `ipv6` and
/// `dual-stack`. Each is a constant, `dual-stack` as `dual_stack`. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class EndpointIpAddressType : public Word<EndpointIpAddressType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        dual_stack, ipv4, ipv6,
    };

    /// This word.
    constexpr EndpointIpAddressType(Listed word) noexcept
        : value_(EndpointIpAddressType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EndpointIpAddressType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EndpointIpAddressType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 14, 18,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "dual-stackipv4ipv6",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit EndpointIpAddressType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
