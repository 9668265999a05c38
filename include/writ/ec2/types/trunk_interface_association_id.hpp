// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a trunk interface association.
#ifndef WRIT_EC2_TYPES_TRUNK_INTERFACE_ASSOCIATION_ID_HPP
#define WRIT_EC2_TYPES_TRUNK_INTERFACE_ASSOCIATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a trunk interface association, such as `trunk-assoc-0abcdef1234567890`:
/// `trunk-assoc-`, and after it letters and digits. Known from tools (model/facts/ids.txt).
class TrunkInterfaceAssociationId : public PrefixedId<TrunkInterfaceAssociationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "trunk-assoc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TrunkInterfaceAssociationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TrunkInterfaceAssociationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a trunk interface association id begins with trunk-assoc-, such as "
         "trunk-assoc-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind trunk-assoc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind trunk-assoc- a trunk interface association id has only letters, digits, hyphens,"
         " dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit TrunkInterfaceAssociationId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
