// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a host reservation.
#ifndef WRIT_EC2_TYPES_HOST_RESERVATION_ID_HPP
#define WRIT_EC2_TYPES_HOST_RESERVATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a host reservation, such as `hr-0abcdef1234567890`: `hr-`, and after it as a rule 17
/// lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class HostReservationId : public Hex17Id<HostReservationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "hr-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval HostReservationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(HostReservationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a host reservation id begins with hr-, such as hr-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind hr-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind hr- a host reservation id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit HostReservationId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
