// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PublicIpDnsOption.
#ifndef WRIT_EC2_TYPES_PUBLIC_IP_DNS_OPTION_HPP
#define WRIT_EC2_TYPES_PUBLIC_IP_DNS_OPTION_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for PublicIpDnsOption:
/// `public-dual-stack-dns-name`, `public-ipv4-dns-name` and `public-ipv6-dns-name`. Each is a
/// constant, `public-dual-stack-dns-name` as `public_dual_stack_dns_name`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class PublicIpDnsOption : public Word<PublicIpDnsOption> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        public_dual_stack_dns_name, public_ipv4_dns_name, public_ipv6_dns_name,
    };

    /// This word.
    constexpr PublicIpDnsOption(Listed word) noexcept : value_(PublicIpDnsOption::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PublicIpDnsOption(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PublicIpDnsOption)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        26, 46, 66,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "public-dual-stack-dns-namepublic-ipv4-dns-namepublic-ipv6-dns-name",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PublicIpDnsOption(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
