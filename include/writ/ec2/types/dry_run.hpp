// SPDX-License-Identifier: BSL-1.0
/// DryRun, which nearly every action has.
#ifndef WRIT_EC2_TYPES_DRY_RUN_HPP
#define WRIT_EC2_TYPES_DRY_RUN_HPP

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Whether the service only looks if the caller may do it (DryRun).
enum class DryRun : unsigned char {
    unspecified,            ///< Nothing is sent: the request is carried out.
    only_check_permission,  ///< `true`: the answer is DryRunOperation or UnauthorizedOperation.
    carry_out,              ///< `false`: the request is carried out.
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
