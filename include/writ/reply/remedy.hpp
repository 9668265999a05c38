// SPDX-License-Identifier: BSL-1.0
/// What to do about an error that EC2 answered with.
#ifndef WRIT_REPLY_REMEDY_HPP
#define WRIT_REPLY_REMEDY_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/service_error.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What can be done after an error.
enum class Remedy : unsigned char {
    correct,         ///< change the request; the code and the message say what is wrong with it
    retry,           ///< send the same again, after a longer pause each time
    wait,            ///< ask for the state of what it is about; wait, or change it, then send it
    ask_for_rights,  ///< see to your rights, your credentials or your account
    raise_limit,     ///< make room under a limit, or have it raised
    nothing_failed,  ///< it was a dry run, and the request would have succeeded
};

namespace detail {

// Codes of EC2's errors-overview page (read 2026-11-27) that are about who asks.
inline constexpr std::string_view codes_of_rights[] = {
    "UnauthorizedOperation",
    "AuthFailure",
    "Blocked",
    "OptInRequired",
    "InvalidClientTokenId",
    "MissingAuthenticationToken",
    "IncompleteSignature",
    "SignatureDoesNotMatch",
    "RequestExpired",
    "InvalidSecurity.RequestHasExpired",
    "ExpiredToken",
    "AccountDisabled",
    "CustomerKeyHasBeenRevoked",
    "InaccessibleStorageLocation",
    "InaccessibleStorageLocationException",
    "DeclarativePoliciesAccessDeniedException",
};

// Those about limits that are not called like the others.
inline constexpr std::string_view codes_of_limits[] = {
    "InsufficientCapacityOnHost",
    "InsufficientFreeAddressesInSubnet",
    "ReservationCapacityExceeded",
    "ReservedInstancesCountExceeded",
    "VolumeIOPSLimit",
};

// The same about states and times.
inline constexpr std::string_view codes_of_states[] = {
    "FleetNotInModifiableState",
    "InvalidClientVpnActiveAssociationNotFound",
    "InvalidStateTransition",
    "VolumeInUse",
    "InvalidCapacityReservationState.PendingActivation",
    "MaxConfigLimitExceededException",
    "ScheduledInstanceSlotNotOpen",
};

template <std::size_t Size>
constexpr bool is_one_of(const std::string_view (&codes)[Size], std::string_view code) noexcept {
    bool is_one = false;
    for (const std::string_view one : codes) is_one = is_one || one == code;
    return is_one;
}

constexpr bool is_about_a_limit(std::string_view code) noexcept {
    if (code == "FilterLimitExceeded") return false;
    return code.ends_with("LimitExceeded") || is_one_of(codes_of_limits, code) ||
           (code.starts_with("Max") && code.ends_with("Exceeded"));
}

constexpr bool is_about_a_state(std::string_view code) noexcept {
    if (code == "InvalidRoute.InvalidState") return false;
    const bool is_incorrect =
        code.starts_with("Incorrect") && code.find("State") != std::string_view::npos;
    return is_incorrect || is_one_of(codes_of_states, code) ||
           (code.starts_with("Invalid") && code.ends_with("State"));
}

}  // namespace detail

/// What to do about `error`. The families of codes on EC2's errors-overview page (read 2026-11-27)
/// decide, so that a code of tomorrow that is named like the others is told, too; all that is of no
/// other family asks for a request that is corrected. What is not found right after it was made
/// may be found a moment later: EC2 is eventually consistent.
constexpr Remedy remedy_of(const ServiceError& error) noexcept {
    if (error.is_dry_run_success()) return Remedy::nothing_failed;
    const std::string_view code = error.code().plain();
    if (detail::is_one_of(detail::codes_of_rights, code)) return Remedy::ask_for_rights;
    if (error.is_worth_retrying()) return Remedy::retry;
    if (detail::is_about_a_state(code)) return Remedy::wait;
    return detail::is_about_a_limit(code) ? Remedy::raise_limit : Remedy::correct;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
