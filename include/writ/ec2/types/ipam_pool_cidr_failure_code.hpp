// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPoolCidrFailureCode.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_CIDR_FAILURE_CODE_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_CIDR_FAILURE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for IpamPoolCidrFailureCode:
/// `cidr-not-available` and `limit-exceeded`. Each is a constant, `cidr-not-available` as
/// `cidr_not_available`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class IpamPoolCidrFailureCode : public Word<IpamPoolCidrFailureCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        cidr_not_available, limit_exceeded,
    };

    /// This word.
    constexpr IpamPoolCidrFailureCode(Listed word) noexcept
        : value_(IpamPoolCidrFailureCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPoolCidrFailureCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPoolCidrFailureCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 32,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "cidr-not-availablelimit-exceeded",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPoolCidrFailureCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
