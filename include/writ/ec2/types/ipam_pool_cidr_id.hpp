// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IPAM pool CIDR.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_CIDR_ID_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_CIDR_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IPAM pool CIDR, such as `ipam-pool-cidr-0123456789abcdef0123456789abcdef0`:
/// `ipam-pool-cidr-`, and after it as a rule 33 lower-case hexadecimal digits. Known from AWS's
/// documentation (model/facts/ids.txt).
class IpamPoolCidrId : public PrefixedId<IpamPoolCidrId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipam-pool-cidr-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPoolCidrId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPoolCidrId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IPAM pool CIDR id begins with ipam-pool-cidr-, such as "
         "ipam-pool-cidr-0123456789abcdef0123456789abcdef0"},
        {"nothing_behind_prefix",
         "there is nothing behind ipam-pool-cidr-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipam-pool-cidr- an IPAM pool CIDR id has only letters, digits, hyphens, dots and"
         " underscores"},
    };

private:
    friend TextValue;

    constexpr explicit IpamPoolCidrId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
