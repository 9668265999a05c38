// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DeviceTrustProviderType.
#ifndef WRIT_EC2_TYPES_DEVICE_TRUST_PROVIDER_TYPE_HPP
#define WRIT_EC2_TYPES_DEVICE_TRUST_PROVIDER_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for DeviceTrustProviderType: `jamf`,
/// `crowdstrike` and `jumpcloud`. Each is a constant. A literal is compared with them; at run time
/// a word that is not listed gets an advice.
class DeviceTrustProviderType : public Word<DeviceTrustProviderType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        crowdstrike, jamf, jumpcloud,
    };

    /// This word.
    constexpr DeviceTrustProviderType(Listed word) noexcept
        : value_(DeviceTrustProviderType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DeviceTrustProviderType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DeviceTrustProviderType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 15, 24,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "crowdstrikejamfjumpcloud",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DeviceTrustProviderType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
