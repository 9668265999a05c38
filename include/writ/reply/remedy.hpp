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
    wait,            ///< wait until what the request is about is in another state, then send it
    ask_for_rights,  ///< see to your rights, your credentials or your account
    raise_limit,     ///< make room under a limit, or have it raised
    nothing_failed,  ///< it was a dry run, and the request would have succeeded
};

namespace detail {

// Of EC2's errors-overview page (read 2026-11-28): about who asks.
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
    "ExpiredToken",
    "AccountDisabled",
    "CustomerKeyHasBeenRevoked",
    "InaccessibleStorageLocation",
    "DeclarativePoliciesAccessDeniedException",
};

// About a state that ends: such a code ends so.
inline constexpr std::string_view ends_of_states[] = {
    "InUse", "State", "InProgress", "DependencyViolation", "Unavailable",
};

constexpr bool is_about_a_state(std::string_view code) noexcept {
    if (code.starts_with("Incorrect") && code.find("State") != std::string_view::npos) return true;
    for (const std::string_view end : ends_of_states) {
        if (code.ends_with(end)) return true;
    }
    return false;
}

}  // namespace detail

/// What to do about `error`. The families of codes on EC2's errors-overview page (read 2026-11-28)
/// decide, so that a code of tomorrow that is named like the others is told, too; all that is of no
/// other family asks for a request that is corrected. What is not found right after it was made
/// may be found a moment later: EC2 is eventually consistent.
constexpr Remedy remedy_of(const ServiceError& error) noexcept {
    if (error.is_dry_run_success()) return Remedy::nothing_failed;
    const std::string_view code = error.code().plain();
    for (const std::string_view known : detail::codes_of_rights) {
        if (code == known) return Remedy::ask_for_rights;
    }
    if (error.is_worth_retrying()) return Remedy::retry;
    if (code.ends_with("LimitExceeded")) return Remedy::raise_limit;
    return detail::is_about_a_state(code) ? Remedy::wait : Remedy::correct;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
