// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamResourceType.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for IpamResourceType, such as `vpc`. Each is a
/// constant, `public-ipv4-pool` as `public_ipv4_pool`. A literal is compared with them; at run time
/// a word that is not listed gets an advice.
class IpamResourceType : public Word<IpamResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        anycast_ip_list, eip, eni, ipv6_pool, public_ipv4_pool, subnet, vpc,
    };

    /// This word.
    constexpr IpamResourceType(Listed word) noexcept : value_(IpamResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 18, 21, 30, 46, 52, 55,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "anycast-ip-listeipeniipv6-poolpublic-ipv4-poolsubnetvpc",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
