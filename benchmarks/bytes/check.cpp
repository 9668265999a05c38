// SPDX-License-Identifier: BSL-1.0
// The check alone, with the endpoint's Region.
#include <writ/ec2/copy_image.hpp>

using namespace writ;

bool keeps_all_rules(const ec2::CopyImage& request, const Region& region) {
    return check(request, in_region(region)).has_value();
}
