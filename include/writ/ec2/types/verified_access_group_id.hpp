// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a verified access group.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_GROUP_ID_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_GROUP_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a verified access group, such as `vagr-0abcdef1234567890`: `vagr-`, and after it as a
/// rule 17 lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class VerifiedAccessGroupId : public Hex17Id<VerifiedAccessGroupId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "vagr-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VerifiedAccessGroupId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VerifiedAccessGroupId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a verified access group id begins with vagr-, such as vagr-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind vagr-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind vagr- a verified access group id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit VerifiedAccessGroupId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
