// SPDX-License-Identifier: BSL-1.0
/// A block of IPv6 addresses.
#ifndef WRIT_VALUE_IPV6_CIDR_BLOCK_HPP
#define WRIT_VALUE_IPV6_CIDR_BLOCK_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/value/ip_address.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no Ipv6CidrBlock; `Ipv6CidrBlock::reasons` has the sentences.
enum class ipv6_cidr_block_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    ipv4_in_place_of_ipv6,
    no_prefix_length,
    malformed_address,
    malformed_prefix_length,
};

/// A block of IPv6 addresses is not written as EC2 stores it.
struct ipv6_cidr_block_is_not_canonical : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{
        "ipv6_cidr_block_is_not_canonical",
        "this block has bits set behind its prefix, capitals or leading zeros, and EC2 stores it "
        "without them; write it as EC2 shows it"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model, CidrIpv6 (botocore 1.43.67, 2026-08-07); recorded answers of EC2: "
        "172.16.5.9/16 and 2001:DB8:abcd:0012::1/64 are taken and stored without");
};

/// A block of IPv6 addresses, such as `2001:db8:1234:1a00::/56`: an address and, behind a `/`, how
/// many bits of it are the same in all of the block, 0 to 128. EC2 was recorded to refuse an
/// address alone and one of the other family (hashicorp/terraform#9481, aws/aws-cli#2428; read
/// 2026-11-27).
class Ipv6CidrBlock : public TextValue<Ipv6CidrBlock, ipv6_cidr_block_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Ipv6CidrBlock(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Ipv6CidrBlock)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Ipv6CidrBlock> inspect(std::string_view text) noexcept {
        return detail::inspect_cidr_block<Ipv6CidrBlock>(text, detail::ipv6_family,
                                                         fault_type::ipv4_in_place_of_ipv6);
    }

    /// What may be odd about one.
    using doubts = Doubts<ipv6_cidr_block_is_not_canonical>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_canonical_block(text, detail::ipv6_family) ? 0 : 1;
    }

    /// The sentences, in the order of `ipv6_cidr_block_fault`. The code was seen of CreateVpc,
    /// CreateSubnet and the rules of security groups.
    static constexpr Reason reasons[] = {
        {"empty",
         "the block is empty; give one such as 2001:db8:1234:1a00::/56, or leave the parameter "
         "out"},
        {"whitespace_around", "there is white space before or after the block; remove it"},
        {"ipv4_in_place_of_ipv6",
         "this is a block of IPv4 addresses; give it as the parameter for IPv4, or one such as "
         "2001:db8:1234:1a00::/56",
         "InvalidParameterValue"},
        {"no_prefix_length",
         "there is no prefix length; put /128 behind the address for that one alone",
         "InvalidParameterValue"},
        {"malformed_address",
         "this is no IPv6 address; a block is one and a prefix length, such as "
         "2001:db8:1234:1a00::/56",
         "InvalidParameterValue"},
        {"malformed_prefix_length", "behind the / stands how many bits are the same: 0 to 128",
         "InvalidParameterValue"},
    };

private:
    friend TextValue;

    constexpr explicit Ipv6CidrBlock(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
