// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an export task.
#ifndef WRIT_EC2_TYPES_EXPORT_TASK_ID_HPP
#define WRIT_EC2_TYPES_EXPORT_TASK_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an export task, such as `export-i-0abcdef1234567890`: `export-i-`, and after it as a
/// rule 8 letters and digits or 17 lower-case hexadecimal digits. Known from AWS's documentation
/// and recorded answers of EC2 (model/facts/ids.txt).
class ExportTaskId : public PrefixedId<ExportTaskId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "export-i-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ExportTaskId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ExportTaskId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an export task id begins with export-i-, such as export-i-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind export-i-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind export-i- an export task id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ExportTaskId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
