// SPDX-License-Identifier: BSL-1.0
/// What to do about an error that EC2 answered with.
#ifndef WRIT_REPLY_REMEDY_HPP
#define WRIT_REPLY_REMEDY_HPP

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

// Codes that are about who asks: of EC2's errors-overview page (read 2026-11-27), and below those
// that other services of AWS answer with, also in EC2's place.
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
    "AccountDisabled",
    "CustomerKeyHasBeenRevoked",
    "InaccessibleStorageLocation",
    "InaccessibleStorageLocationException",
    "DeclarativePoliciesAccessDeniedException",
    // AWS's page of common errors (awsconsolehelpdocs, common-errors, read 2026-11-28).
    "AccessDeniedException",
    "NotAuthorized",
    "UnrecognizedClientException",
    "ExpiredTokenException",
    // The same as S3 calls it (the list of error responses in its model, botocore 1.43.11).
    "AccessDenied",
    "InvalidAccessKeyId",
    "ExpiredToken",
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
