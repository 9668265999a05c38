// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a reserved instances modification.
#ifndef WRIT_EC2_TYPES_RESERVED_INSTANCES_MODIFICATION_ID_HPP
#define WRIT_EC2_TYPES_RESERVED_INSTANCES_MODIFICATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a reserved instances modification, such as
/// `rimod-0a1b2c3d-4e5f-6789-abcd-ef0123456789`: `rimod-`, and after it as a rule a UUID. Known
/// from AWS's documentation (model/facts/ids.txt).
class ReservedInstancesModificationId : public UuidId<ReservedInstancesModificationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "rimod-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReservedInstancesModificationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReservedInstancesModificationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a reserved instances modification id begins with rimod-, such as "
         "rimod-0a1b2c3d-4e5f-6789-abcd-ef0123456789"},
        {"nothing_behind_prefix", "there is nothing behind rimod-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind rimod- a reserved instances modification id has only letters, digits, hyphens, "
         "dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ReservedInstancesModificationId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
