// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a spot fleet request.
#ifndef WRIT_EC2_TYPES_SPOT_FLEET_REQUEST_ID_HPP
#define WRIT_EC2_TYPES_SPOT_FLEET_REQUEST_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a spot fleet request, such as `sfr-0a1b2c3d-4e5f-6789-abcd-ef0123456789`: `sfr-`, and
/// after it as a rule a UUID. Known from AWS's documentation, recorded answers of EC2 and tools
/// (model/facts/ids.txt).
class SpotFleetRequestId : public UuidId<SpotFleetRequestId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "sfr-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SpotFleetRequestId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SpotFleetRequestId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a spot fleet request id begins with sfr-, such as "
         "sfr-0a1b2c3d-4e5f-6789-abcd-ef0123456789"},
        {"nothing_behind_prefix", "there is nothing behind sfr-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind sfr- a spot fleet request id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit SpotFleetRequestId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
