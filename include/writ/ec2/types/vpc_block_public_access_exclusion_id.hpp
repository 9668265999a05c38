// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a VPC block public access exclusion.
#ifndef WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_ID_HPP
#define WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a VPC block public access exclusion, such as `vpcbpa-exclude-0abcdef1234567890`:
/// `vpcbpa-exclude-`, and after it as a rule 17 lower-case hexadecimal digits. Known from tools
/// (model/facts/ids.txt).
class VpcBlockPublicAccessExclusionId : public Hex17Id<VpcBlockPublicAccessExclusionId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "vpcbpa-exclude-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcBlockPublicAccessExclusionId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcBlockPublicAccessExclusionId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a VPC block public access exclusion id begins with vpcbpa-exclude-, such as "
         "vpcbpa-exclude-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind vpcbpa-exclude-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind vpcbpa-exclude- a VPC block public access exclusion id has only letters, digits,"
         " hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit VpcBlockPublicAccessExclusionId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
