// SPDX-License-Identifier: BSL-1.0
/// The version of the EC2 API.
#ifndef WRIT_EC2_TYPES_API_HPP
#define WRIT_EC2_TYPES_API_HPP

#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The version of the EC2 API that all actions speak, sent as `Version`.
inline constexpr std::string_view api_version = "2016-11-15";

/// The name that EC2's requests are signed for, SigV4's service.
inline constexpr std::string_view signing_name = "ec2";

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
