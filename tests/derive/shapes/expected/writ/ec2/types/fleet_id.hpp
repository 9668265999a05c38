// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a fleet.
#ifndef WRIT_EC2_TYPES_FLEET_ID_HPP
#define WRIT_EC2_TYPES_FLEET_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a fleet, such as `fleet-0a1b2c3d-4e5f-6789-abcd-ef0123456789`: `fleet-`, and after it
/// as a rule a UUID. Known from AWS's documentation (model/facts/ids.txt).
class FleetId : public UuidId<FleetId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "fleet-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetId)

    /// The first fault of `text`, if it has one; a UUID alone is only in doubt.
    static constexpr Malformed<FleetId> inspect(std::string_view text) noexcept {
        if (writ::detail::is_uuid(text)) return {};
        return UuidId::inspect(text);
    }

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a fleet id begins with fleet-, such as fleet-0a1b2c3d-4e5f-6789-abcd-ef0123456789"},
        {"nothing_behind_prefix", "there is nothing behind fleet-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind fleet- a fleet id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit FleetId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
