// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPolicyManagedBy.
#ifndef WRIT_EC2_TYPES_IPAM_POLICY_MANAGED_BY_HPP
#define WRIT_EC2_TYPES_IPAM_POLICY_MANAGED_BY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for IpamPolicyManagedBy: `account` and
/// `delegated-administrator-for-ipam`. Each is a constant, `delegated-administrator-for-ipam` as
/// `delegated_administrator_for_ipam`. A literal is compared with them; at run time a word that is
/// not listed gets an advice.
class IpamPolicyManagedBy : public Word<IpamPolicyManagedBy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        account, delegated_administrator_for_ipam,
    };

    /// This word.
    constexpr IpamPolicyManagedBy(Listed word) noexcept
        : value_(IpamPolicyManagedBy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPolicyManagedBy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPolicyManagedBy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 39,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "accountdelegated-administrator-for-ipam",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPolicyManagedBy(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
