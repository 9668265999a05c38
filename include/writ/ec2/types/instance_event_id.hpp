// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an instance event.
#ifndef WRIT_EC2_TYPES_INSTANCE_EVENT_ID_HPP
#define WRIT_EC2_TYPES_INSTANCE_EVENT_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an instance event, such as `instance-event-0abcdef1234567890`: `instance-event-`, and
/// after it as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation and recorded
/// answers of EC2 (model/facts/ids.txt).
class InstanceEventId : public Hex17Id<InstanceEventId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "instance-event-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InstanceEventId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InstanceEventId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an instance event id begins with instance-event-, such as "
         "instance-event-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind instance-event-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind instance-event- an instance event id has only letters, digits, hyphens, dots and"
         " underscores"},
    };

private:
    friend TextValue;

    constexpr explicit InstanceEventId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
