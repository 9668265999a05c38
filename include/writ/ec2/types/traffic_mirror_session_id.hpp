// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a traffic mirror session.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_SESSION_ID_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_SESSION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a traffic mirror session, such as `tms-0abcdef1234567890`: `tms-`, and after it as a
/// rule 17 lower-case hexadecimal digits. Known from AWS's documentation, recorded answers of EC2
/// and tools (model/facts/ids.txt).
class TrafficMirrorSessionId : public Hex17Id<TrafficMirrorSessionId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "tms-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TrafficMirrorSessionId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TrafficMirrorSessionId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a traffic mirror session id begins with tms-, such as tms-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind tms-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind tms- a traffic mirror session id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit TrafficMirrorSessionId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
