// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamMeteredAccount.
#ifndef WRIT_EC2_TYPES_IPAM_METERED_ACCOUNT_HPP
#define WRIT_EC2_TYPES_IPAM_METERED_ACCOUNT_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for IpamMeteredAccount: `ipam-owner` and
/// `resource-owner`. Each is a constant, `ipam-owner` as `ipam_owner`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class IpamMeteredAccount : public Word<IpamMeteredAccount> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ipam_owner, resource_owner,
    };

    /// This word.
    constexpr IpamMeteredAccount(Listed word) noexcept : value_(IpamMeteredAccount::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamMeteredAccount(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamMeteredAccount)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 24,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ipam-ownerresource-owner",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamMeteredAccount(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
