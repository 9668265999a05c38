// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What AWS's SDKs call parameters.
#ifndef WRIT_EC2_TYPES_MEMBER_NAME_HPP
#define WRIT_EC2_TYPES_MEMBER_NAME_HPP

#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What AWS's SDKs and its command line call a parameter.
struct MemberName {
    std::string_view structure;  ///< the action or the structure that has it
    std::string_view parameter;  ///< its name on the wire
    std::string_view member;     ///< its name in the service model
};

/// Those that the name on the wire does not tell: which are not that, whatever its capitals, and of
/// lists not its plural, with an s, with es behind ss and x, with ies for a y behind a consonant. A
/// name that ends with one s is a plural. In the order of `structure`.
inline constexpr MemberName odd_member_names[] = {
    {"TryAll", "TextItem", "Texts"},
    {"TryAll", "PartItem", "Parts"},
    {"TryAll", "LeafSet", "Leaves"},
    {"TryAnotherWithALongNameSoThatLinesBreak", "OtherFilter", "Filters"},
    {"TryAnotherWithALongNameSoThatLinesBreak", "AListOfStructuresWithALongName",
     "AListOfStructuresWithALongName"},
    {"TryNames", "interfaceName", "Interface"},
    {"TryNames", "RuleAction", "Action"},
    {"TryValues", "KindItem", "Kinds"},
    {"TryValues", "VolumeIdItem", "VolumeIds"},
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
