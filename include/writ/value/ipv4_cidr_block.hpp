// SPDX-License-Identifier: BSL-1.0
/// A block of IPv4 addresses.
#ifndef WRIT_VALUE_IPV4_CIDR_BLOCK_HPP
#define WRIT_VALUE_IPV4_CIDR_BLOCK_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/value/ip_address.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no Ipv4CidrBlock; `Ipv4CidrBlock::reasons` has the sentences.
enum class ipv4_cidr_block_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    ipv6_in_place_of_ipv4,
    no_prefix_length,
    malformed_address,
    malformed_prefix_length,
};

/// A block of IPv4 addresses is not written as EC2 stores it.
struct ipv4_cidr_block_is_not_canonical : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{
        "ipv4_cidr_block_is_not_canonical",
        "this block has bits set behind its prefix, or a number with a leading zero, and EC2 "
        "stores it without them; write it as EC2 shows it"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model, CreateVpc and CreateSubnet (botocore 1.43.67, 2026-08-07); recorded answers of "
        "EC2: "
        "172.16.5.9/16 and 2001:DB8:abcd:0012::1/64 are taken and stored without");
};

/// A block of IPv4 addresses, such as `10.0.0.0/16`: an address and, behind a `/`, how many bits of
/// it are the same in all of the block, 0 to 32. EC2 was recorded to refuse an address alone and
/// one of the other family (hashicorp/terraform#9481, aws/aws-cli#2428; read 2026-11-27).
class Ipv4CidrBlock : public TextValue<Ipv4CidrBlock, ipv4_cidr_block_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Ipv4CidrBlock(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Ipv4CidrBlock)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Ipv4CidrBlock> inspect(std::string_view text) noexcept {
        return detail::inspect_cidr_block<Ipv4CidrBlock>(text, detail::ipv4_family,
                                                         fault_type::ipv6_in_place_of_ipv4);
    }

    /// What may be odd about one.
    using doubts = Doubts<ipv4_cidr_block_is_not_canonical>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_canonical_block(text, detail::ipv4_family) ? 0 : 1;
    }

    /// The sentences, in the order of `ipv4_cidr_block_fault`. The code was seen of CreateVpc,
    /// CreateSubnet and the rules of security groups.
    static constexpr Reason reasons[] = {
        {"empty", "the block is empty; give one such as 10.0.0.0/16, or leave the parameter out"},
        {"whitespace_around", "there is white space before or after the block; remove it"},
        {"ipv6_in_place_of_ipv4",
         "this is a block of IPv6 addresses; give it as the parameter for IPv6, or one such as "
         "10.0.0.0/16",
         "InvalidParameterValue"},
        {"no_prefix_length",
         "there is no prefix length; put /32 behind the address for that one alone",
         "InvalidParameterValue"},
        {"malformed_address",
         "this is no IPv4 address; a block is one and a prefix length, such as 10.0.0.0/16",
         "InvalidParameterValue"},
        {"malformed_prefix_length", "behind the / stands how many bits are the same: 0 to 32",
         "InvalidParameterValue"},
    };

private:
    friend TextValue;

    constexpr explicit Ipv4CidrBlock(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
