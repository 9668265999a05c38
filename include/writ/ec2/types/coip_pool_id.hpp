// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a COIP pool.
#ifndef WRIT_EC2_TYPES_COIP_POOL_ID_HPP
#define WRIT_EC2_TYPES_COIP_POOL_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a COIP pool, such as `ipv4pool-coip-0abcdef1234567890`: `ipv4pool-coip-`, and after it
/// as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation and tools
/// (model/facts/ids.txt).
class CoipPoolId : public Hex17Id<CoipPoolId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipv4pool-coip-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CoipPoolId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CoipPoolId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a COIP pool id begins with ipv4pool-coip-, such as ipv4pool-coip-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind ipv4pool-coip-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipv4pool-coip- a COIP pool id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit CoipPoolId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
