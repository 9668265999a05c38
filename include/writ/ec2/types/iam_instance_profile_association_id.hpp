// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IAM instance profile association.
#ifndef WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_ASSOCIATION_ID_HPP
#define WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_ASSOCIATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IAM instance profile association, such as `iip-assoc-0abcdef1234567890`:
/// `iip-assoc-`, and after it as a rule 17 lower-case hexadecimal digits. Known from AWS's
/// documentation, recorded answers of EC2 and tools (model/facts/ids.txt).
class IamInstanceProfileAssociationId : public Hex17Id<IamInstanceProfileAssociationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "iip-assoc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IamInstanceProfileAssociationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IamInstanceProfileAssociationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IAM instance profile association id begins with iip-assoc-, such as "
         "iip-assoc-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind iip-assoc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind iip-assoc- an IAM instance profile association id has only letters, digits, "
         "hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit IamInstanceProfileAssociationId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
