// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an Outpost LAG.
#ifndef WRIT_EC2_TYPES_OUTPOST_LAG_ID_HPP
#define WRIT_EC2_TYPES_OUTPOST_LAG_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an Outpost LAG, such as `op-lag-0abcdef1234567890`: `op-lag-`, and after it as a rule
/// 17 lower-case hexadecimal digits. Known from recorded answers of EC2 (model/facts/ids.txt).
class OutpostLagId : public Hex17Id<OutpostLagId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "op-lag-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval OutpostLagId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(OutpostLagId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "an Outpost LAG id begins with op-lag-, such as op-lag-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind op-lag-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind op-lag- an Outpost LAG id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit OutpostLagId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
