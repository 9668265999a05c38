// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPoolAllocationResourceType.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_ALLOCATION_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_ALLOCATION_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for IpamPoolAllocationResourceType, such as
/// `ipam-pool`. Each is a constant, `ipam-pool` as `ipam_pool`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class IpamPoolAllocationResourceType : public Word<IpamPoolAllocationResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        anycast_ip_list, custom, ec2_public_ipv4_pool, eip, ipam_pool, subnet, vpc,
    };

    /// This word.
    constexpr IpamPoolAllocationResourceType(Listed word) noexcept
        : value_(IpamPoolAllocationResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPoolAllocationResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPoolAllocationResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 21, 41, 44, 53, 59, 62,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "anycast-ip-listcustomec2-public-ipv4-pooleipipam-poolsubnetvpc",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPoolAllocationResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
