// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a scheduled instance.
#ifndef WRIT_EC2_TYPES_SCHEDULED_INSTANCE_ID_HPP
#define WRIT_EC2_TYPES_SCHEDULED_INSTANCE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a scheduled instance, such as `sci-0abcdef1234567890`: `sci-`, and after it letters
/// and digits. Known from AWS's documentation (model/facts/ids.txt).
class ScheduledInstanceId : public PrefixedId<ScheduledInstanceId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "sci-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ScheduledInstanceId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ScheduledInstanceId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a scheduled instance id begins with sci-, such as sci-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind sci-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind sci- a scheduled instance id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ScheduledInstanceId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
