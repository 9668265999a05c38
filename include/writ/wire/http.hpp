// SPDX-License-Identifier: BSL-1.0
/// What an HTTP client needs besides the host and the body.
#ifndef WRIT_WIRE_HTTP_HPP
#define WRIT_WIRE_HTTP_HPP

#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::http {

/// The method of every EC2 request (all 800 operations of the model of 2026-08-07).
inline constexpr std::string_view method = "POST";

/// The path of every EC2 request.
inline constexpr std::string_view path = "/";

/// The content type of a query string in a body.
inline constexpr std::string_view content_type = "application/x-www-form-urlencoded";

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::http

#endif
