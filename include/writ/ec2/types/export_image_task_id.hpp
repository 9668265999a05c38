// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an export image task.
#ifndef WRIT_EC2_TYPES_EXPORT_IMAGE_TASK_ID_HPP
#define WRIT_EC2_TYPES_EXPORT_IMAGE_TASK_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an export image task, such as `export-ami-0abcdef1234567890`: `export-ami-`, and after
/// it as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation and recorded
/// answers of EC2 (model/facts/ids.txt).
class ExportImageTaskId : public Hex17Id<ExportImageTaskId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "export-ami-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ExportImageTaskId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ExportImageTaskId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an export image task id begins with export-ami-, such as export-ami-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind export-ami-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind export-ami- an export image task id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ExportImageTaskId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
