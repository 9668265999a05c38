// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DnsRecordIpType.
#ifndef WRIT_EC2_TYPES_DNS_RECORD_IP_TYPE_HPP
#define WRIT_EC2_TYPES_DNS_RECORD_IP_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for DnsRecordIpType: `ipv4`, `dualstack`,
/// `ipv6` and `service-defined`. Each is a constant, `service-defined` as `service_defined`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class DnsRecordIpType : public Word<DnsRecordIpType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        dualstack, ipv4, ipv6, service_defined,
    };

    /// This word.
    constexpr DnsRecordIpType(Listed word) noexcept : value_(DnsRecordIpType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DnsRecordIpType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DnsRecordIpType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 13, 17, 32,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "dualstackipv4ipv6service-defined",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DnsRecordIpType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
