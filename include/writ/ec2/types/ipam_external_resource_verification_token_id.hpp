// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IPAM external resource verification token.
#ifndef WRIT_EC2_TYPES_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_ID_HPP
#define WRIT_EC2_TYPES_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IPAM external resource verification token, such as
/// `ipam-ext-res-ver-token-0abcdef1234567890`: `ipam-ext-res-ver-token-`, and after it as a rule 17
/// lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class IpamExternalResourceVerificationTokenId
    : public Hex17Id<IpamExternalResourceVerificationTokenId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipam-ext-res-ver-token-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamExternalResourceVerificationTokenId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamExternalResourceVerificationTokenId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IPAM external resource verification token id begins with ipam-ext-res-ver-token-, "
         "such as ipam-ext-res-ver-token-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind ipam-ext-res-ver-token-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipam-ext-res-ver-token- an IPAM external resource verification token id has only"
         " letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit IpamExternalResourceVerificationTokenId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
