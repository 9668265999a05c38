// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a VPC.
#ifndef WRIT_EC2_TYPES_VPC_ID_HPP
#define WRIT_EC2_TYPES_VPC_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/resource_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a VPC, such as `vpc-0abcdef1234567890`: `vpc-`, and after it 8 or 17 lower-case
/// hexadecimal digits. Known from AWS's documentation, recorded answers of EC2 and tools
/// (model/facts/ids.txt).
class VpcId : public ResourceId<VpcId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "vpc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcId)

    /// The sentences, in the order of `resource_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a VPC id begins with vpc-, such as vpc-0abcdef1234567890"},
        {"wrong_length",
         "a VPC id has 8 or 17 hexadecimal digits behind vpc-; compare it with the one that EC2 "
         "shows"},
        {"not_lower_case_hex",
         "behind vpc- a VPC id has only the digits 0 to 9 and the letters a to f in lower case"},
    };

private:
    friend TextValue;

    constexpr explicit VpcId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
