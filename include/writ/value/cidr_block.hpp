// SPDX-License-Identifier: BSL-1.0
/// A block of IPv4 or IPv6 addresses.
#ifndef WRIT_VALUE_CIDR_BLOCK_HPP
#define WRIT_VALUE_CIDR_BLOCK_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/value/ip_address.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no CidrBlock; `CidrBlock::reasons` has the sentences.
enum class cidr_block_fault : unsigned char {
    none,
    empty,
    whitespace_around,
    no_prefix_length,
    malformed_address,
    malformed_prefix_length,
};

/// A block of addresses of either family, such as `10.0.0.0/16` or `2001:db8:1234:1a00::/56`: an
/// address and, behind a `/`, how many bits of it are the same in all of the block. A text with a
/// colon is of IPv6.
class CidrBlock : public TextValue<CidrBlock, cidr_block_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CidrBlock(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CidrBlock)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<CidrBlock> inspect(std::string_view text) noexcept {
        const auto& family = is_ipv6(text) ? detail::ipv6_family : detail::ipv4_family;
        return detail::inspect_cidr_block<CidrBlock>(text, family, fault_type::malformed_address);
    }

    /// What may be odd about one.
    using doubts = Doubts<ipv4_cidr_block_is_not_canonical, ipv6_cidr_block_is_not_canonical>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return is_ipv6(text) ? 2 * Ipv6CidrBlock::doubt_of(text) : Ipv4CidrBlock::doubt_of(text);
    }

    /// The sentences, in the order of `cidr_block_fault`. The code was seen of CreateVpc,
    /// CreateSubnet and the rules of security groups.
    static constexpr Reason reasons[] = {
        {"empty",
         "the block is empty; give one such as 10.0.0.0/16 or 2001:db8:1234:1a00::/56, or leave "
         "the parameter out"},
        {"whitespace_around", "there is white space before or after the block; remove it"},
        {"no_prefix_length",
         "there is no prefix length; put /32 behind an IPv4 address for that one alone, /128 "
         "behind "
         "an IPv6 address",
         "InvalidParameterValue"},
        {"malformed_address",
         "this is no IP address; a block is one and a prefix length, such as 10.0.0.0/16 or "
         "2001:db8:1234:1a00::/56",
         "InvalidParameterValue"},
        {"malformed_prefix_length",
         "behind the / stands how many bits are the same: 0 to 32 of IPv4, 0 to 128 of IPv6",
         "InvalidParameterValue"},
    };

private:
    friend TextValue;

    static constexpr bool is_ipv6(std::string_view text) noexcept {
        return text.find(':') != std::string_view::npos;
    }

    constexpr explicit CidrBlock(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
