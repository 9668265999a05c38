// SPDX-License-Identifier: BSL-1.0
/// For order.py: a type that is called like one outside of ec2.
#ifndef WRIT_EC2_TYPES_ANOTHER_REGION_HPP
#define WRIT_EC2_TYPES_ANOTHER_REGION_HPP

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

struct Region {
    int number = 0;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
