// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IPv6 pool EC2.
#ifndef WRIT_EC2_TYPES_IPV6_POOL_EC2_ID_HPP
#define WRIT_EC2_TYPES_IPV6_POOL_EC2_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IPv6 pool EC2, such as `ipv6pool-ec2-0abcdef1234567890`: `ipv6pool-ec2-`, and after
/// it as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation
/// (model/facts/ids.txt).
class Ipv6PoolEc2Id : public Hex17Id<Ipv6PoolEc2Id> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipv6pool-ec2-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Ipv6PoolEc2Id(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Ipv6PoolEc2Id)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IPv6 pool EC2 id begins with ipv6pool-ec2-, such as ipv6pool-ec2-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind ipv6pool-ec2-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipv6pool-ec2- an IPv6 pool EC2 id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit Ipv6PoolEc2Id(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
