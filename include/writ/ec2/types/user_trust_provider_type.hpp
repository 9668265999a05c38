// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of UserTrustProviderType.
#ifndef WRIT_EC2_TYPES_USER_TRUST_PROVIDER_TYPE_HPP
#define WRIT_EC2_TYPES_USER_TRUST_PROVIDER_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for UserTrustProviderType:
/// `iam-identity-center` and `oidc`. Each is a constant, `iam-identity-center` as
/// `iam_identity_center`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class UserTrustProviderType : public Word<UserTrustProviderType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        iam_identity_center, oidc,
    };

    /// This word.
    constexpr UserTrustProviderType(Listed word) noexcept
        : value_(UserTrustProviderType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval UserTrustProviderType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(UserTrustProviderType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 23,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "iam-identity-centeroidc",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit UserTrustProviderType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
