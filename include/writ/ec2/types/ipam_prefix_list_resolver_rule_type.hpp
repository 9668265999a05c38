// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPrefixListResolverRuleType.
#ifndef WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_TYPE_HPP
#define WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for IpamPrefixListResolverRuleType:
/// `static-cidr`, `ipam-resource-cidr` and `ipam-pool-cidr`. Each is a constant, `static-cidr` as
/// `static_cidr`. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class IpamPrefixListResolverRuleType : public Word<IpamPrefixListResolverRuleType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ipam_pool_cidr, ipam_resource_cidr, static_cidr,
    };

    /// This word.
    constexpr IpamPrefixListResolverRuleType(Listed word) noexcept
        : value_(IpamPrefixListResolverRuleType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPrefixListResolverRuleType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPrefixListResolverRuleType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14, 32, 43,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ipam-pool-cidripam-resource-cidrstatic-cidr",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPrefixListResolverRuleType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
