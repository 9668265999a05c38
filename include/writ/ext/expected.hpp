// SPDX-License-Identifier: BSL-1.0
/// Results as `std::expected`, where the standard library has it (C++23); nothing elsewhere.
#ifndef WRIT_EXT_EXPECTED_HPP
#define WRIT_EXT_EXPECTED_HPP

#include <version>

#ifdef __cpp_lib_expected

#include <expected>
#include <variant>

#include <writ/core/config.hpp>
#include <writ/core/result.hpp>
#include <writ/reply/reply.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The value of `result`, or its error, as a `std::expected`. It views the same texts.
template <class Value, class Error>
constexpr std::expected<Value, Error> to_expected(const Result<Value, Error>& result) noexcept {
    if (result) return *result;
    return std::unexpected<Error>(result.error());
}

/// The result of `reply`, or what there is in place of one: the service's error, or why it is no
/// reply. It views the same document.
template <class Value>
constexpr std::expected<Value, std::variant<ServiceError, NotAReply>> to_expected(
    const Reply<Value>& reply) noexcept {
    if (reply.result()) return *reply.result();
    if (reply.service_error()) return std::unexpected(*reply.service_error());
    return std::unexpected(*reply.not_a_reply());
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif

#endif
