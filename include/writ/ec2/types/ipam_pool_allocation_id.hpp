// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IPAM pool allocation.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_ALLOCATION_ID_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_ALLOCATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IPAM pool allocation, such as `ipam-pool-alloc-0123456789abcdef0123456789abcdef0`:
/// `ipam-pool-alloc-`, and after it as a rule 33 lower-case hexadecimal digits. Known from AWS's
/// documentation and tools (model/facts/ids.txt).
class IpamPoolAllocationId : public PrefixedId<IpamPoolAllocationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipam-pool-alloc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPoolAllocationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPoolAllocationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IPAM pool allocation id begins with ipam-pool-alloc-, such as "
         "ipam-pool-alloc-0123456789abcdef0123456789abcdef0"},
        {"nothing_behind_prefix",
         "there is nothing behind ipam-pool-alloc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipam-pool-alloc- an IPAM pool allocation id has only letters, digits, hyphens, "
         "dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit IpamPoolAllocationId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
