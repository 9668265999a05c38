// SPDX-License-Identifier: BSL-1.0
/// What EC2 says when it does not do what it was asked.
#ifndef WRIT_REPLY_SERVICE_ERROR_HPP
#define WRIT_REPLY_SERVICE_ERROR_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The first digit of an HTTP status, RFC 9110 section 15.
enum class HttpStatusClass : unsigned char {
    other,         ///< none of these
    successful,    ///< 2xx
    redirection,   ///< 3xx
    client_error,  ///< 4xx: the request was at fault
    server_error,  ///< 5xx: the service was
};

/// The class of an HTTP status.
constexpr HttpStatusClass http_status_class(int status) noexcept {
    switch (status / 100) {
        case 2: return HttpStatusClass::successful;
        case 3: return HttpStatusClass::redirection;
        case 4: return HttpStatusClass::client_error;
        case 5: return HttpStatusClass::server_error;
        default: return HttpStatusClass::other;
    }
}

namespace detail {

inline constexpr int too_many_requests = 429;  // RFC 6585 section 4

// That there were too many requests: EC2's own two, and what botocore 1.43.67's standard retry mode
// (retries/standard.py, 2026-08-07) knows of other services, which also answer in EC2's place.
// BandwidthLimitExceeded is below.
inline constexpr std::string_view codes_of_throttling[] = {
    "RequestLimitExceeded",
    "EC2ThrottledException",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottled",
    "RequestThrottledException",
    "TooManyRequestsException",
    "SlowDown",
    "PriorRequestNotComplete",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
};

// That the request did not arrive in time (the same).
inline constexpr std::string_view codes_of_a_timeout[] = {
    "RequestTimeout",
    "RequestTimeoutException",
};

// The codes of EC2's errors-overview page (read 2026-11-27) that find no fault with the request:
// what stands in its way ends by itself. Not among them are limits that have to be raised or made
// room under, what ends at a time that one knows (a reservation begins, a day is over), and states
// that may last (IncorrectState).
inline constexpr std::string_view codes_of_the_moment[] = {
    // Others are under way, or were a moment ago: "too many snapshot copies in progress".
    "ResourceLimitExceeded",
    "ConcurrentCreateImageNoRebootLimitExceeded",
    "ConcurrentSnapshotLimitExceeded",
    "PendingSnapshotLimitExceeded",
    "SnapshotCreationPerVolumeRateExceeded",
    "ConcurrentTagAccess",
    "BundlingInProgress",
    "CreditSpecificationUpdateInProgress",
    "IncorrectModificationState",
    "UpdateLimitExceeded",
    "PendingVerification",
    "RetryableError",
    // Capacity.
    "InsufficientAddressCapacity",
    "InsufficientCapacity",
    "InsufficientHostCapacity",
    "InsufficientInstanceCapacity",
    "InsufficientReservedInstanceCapacity",
    "InsufficientReservedInstancesCapacity",
    "InsufficientVolumeCapacity",
    "UnfulfillableCapacity",
    // The server's own, mostly told by their status.
    "BandwidthLimitExceeded",
    "InternalError",
    "InternalFailure",
    "ServerInternal",
    "ServiceUnavailable",
    "Unavailable",
};

// Whether `code` is one of `codes`.
template <class Code, std::size_t Size>
constexpr bool is_one_of(const std::string_view (&codes)[Size], const Code& code) noexcept {
    bool is_one = false;
    for (const std::string_view one : codes) is_one = is_one || code == one;
    return is_one;
}

}  // namespace detail

/// An error that EC2 answered with. It views the reply's text. The codes are those of EC2's
/// errors-overview page and of botocore 1.43.67's retry rules (2026-08-07).
class ServiceError {
public:
    /// The error that came with `http_status` and the request id `request_id` as `error`, an
    /// element with a Code.
    constexpr ServiceError(int http_status, const XmlElement& error,
                           const XmlText& request_id) noexcept
        : error_(error), request_id_(request_id.trimmed()), http_status_(http_status) {}

    /// The code, without white space around it: `InvalidAMIID.NotFound`.
    constexpr XmlText code() const noexcept { return text_of("Code").trimmed(); }

    /// The message, for people; empty if there is none.
    constexpr XmlText message() const noexcept { return text_of("Message"); }

    /// The id by which AWS finds the request again; empty if there is none.
    constexpr XmlText request_id() const noexcept { return request_id_; }

    /// The HTTP status.
    constexpr int http_status() const noexcept { return http_status_; }

    /// The class of the HTTP status.
    constexpr HttpStatusClass status_class() const noexcept {
        return http_status_class(http_status_);
    }

    /// The Error element, for what else a code has in it.
    constexpr XmlElement element() const noexcept { return error_; }

    /// Whether the request was a dry run that would have succeeded (status 412).
    constexpr bool is_dry_run_success() const noexcept { return code() == "DryRunOperation"; }

    /// Whether the caller may not do it, dry run or not (status 403).
    constexpr bool is_not_authorised() const noexcept { return code() == "UnauthorizedOperation"; }

    /// Whether there were too many requests (EC2 says so with status 503, others with 400 or 429):
    /// wait, longer each time, and try again.
    constexpr bool is_throttled() const noexcept {
        return http_status_ == detail::too_many_requests ||
               detail::is_one_of(detail::codes_of_throttling, code());
    }

    /// Whether the same request, with the same ClientToken, may succeed later with nothing changed:
    /// after throttling, a request that did not arrive in time, an error of the server's (the guide
    /// to idempotency, read 2026-09-26), and where the code says that others are under way
    /// (`ResourceLimitExceeded`) or that capacity is short. Not after another error of the
    /// client's, and not where a limit has to be raised or to be made room under
    /// (`VpcLimitExceeded`).
    constexpr bool is_worth_retrying() const noexcept {
        if (is_throttled() || status_class() == HttpStatusClass::server_error) return true;
        const XmlText code = this->code();
        return detail::is_one_of(detail::codes_of_the_moment, code) ||
               detail::is_one_of(detail::codes_of_a_timeout, code);
    }

    /// Whether the ClientToken was used before with other parameters.
    constexpr bool is_idempotency_mismatch() const noexcept {
        return code() == "IdempotentParameterMismatch";
    }

private:
    constexpr XmlText text_of(std::string_view name) const noexcept {
        const auto child = error_.child(name);
        return child ? child->text() : XmlText();
    }

    XmlElement error_;
    XmlText request_id_;
    int http_status_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
