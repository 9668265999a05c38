// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IPAM policy.
#ifndef WRIT_EC2_TYPES_IPAM_POLICY_ID_HPP
#define WRIT_EC2_TYPES_IPAM_POLICY_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IPAM policy, such as `ipam-policy-0abcdef1234567890`: `ipam-policy-`, and after it
/// letters and digits. Known from AWS's documentation (model/facts/ids.txt).
class IpamPolicyId : public PrefixedId<IpamPolicyId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipam-policy-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPolicyId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPolicyId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IPAM policy id begins with ipam-policy-, such as ipam-policy-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind ipam-policy-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipam-policy- an IPAM policy id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit IpamPolicyId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
