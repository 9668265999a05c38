// SPDX-License-Identifier: BSL-1.0
/// The id of an EBS snapshot.
#ifndef WRIT_EC2_TYPES_SNAPSHOT_ID_HPP
#define WRIT_EC2_TYPES_SNAPSHOT_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/resource_id.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no snapshot id; `SnapshotId::reasons` has the sentences.
enum class snapshot_id_fault : unsigned char {
    none,
    wrong_prefix,
    wrong_length,
    not_lower_case_hex,
};

/// The id of an EBS snapshot, such as `snap-066877671789bd71b`: `snap-` and 8 (before 2016) or 17
/// lower-case hexadecimal digits. EC2's guide to resource ids promises no more than letters and
/// numbers; all ids seen are of this form (awsdocs/amazon-ec2-user-guide resource-ids.md; Storage
/// Gateway publishes it as a pattern, in either case, botocore 1.43.67).
class SnapshotId : public TextValue<SnapshotId, snapshot_id_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SnapshotId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SnapshotId)

    /// The bytes a snapshot id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<SnapshotId> inspect(std::string_view text) noexcept {
        return writ::detail::inspect_resource_id<SnapshotId>(text, "snap-");
    }

    /// The sentences, in the order of `snapshot_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a snapshot id begins with snap-, such as snap-066877671789bd71b",
         "InvalidParameterValue"},
        {"wrong_length",
         "a snapshot id has 8 or 17 hexadecimal digits behind snap-; compare it with the one that "
         "DescribeSnapshots shows",
         "InvalidParameterValue"},
        {"not_lower_case_hex",
         "behind snap- a snapshot id has only the digits 0 to 9 and the letters a to f in lower "
         "case",
         "InvalidParameterValue"},
    };

private:
    friend TextValue;

    constexpr explicit SnapshotId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
