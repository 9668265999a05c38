// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a Mac modification task.
#ifndef WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_ID_HPP
#define WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a Mac modification task, such as `macmodification-0abcdef1234567890`:
/// `macmodification-`, and after it as a rule 17 lower-case hexadecimal digits. Known from recorded
/// answers of EC2 (model/facts/ids.txt).
class MacModificationTaskId : public Hex17Id<MacModificationTaskId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "macmodification-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval MacModificationTaskId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(MacModificationTaskId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a Mac modification task id begins with macmodification-, such as "
         "macmodification-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind macmodification-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind macmodification- a Mac modification task id has only letters, digits, hyphens, "
         "dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit MacModificationTaskId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
