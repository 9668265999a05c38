// SPDX-License-Identifier: BSL-1.0
// All that a program needs to check and write a request at run time.
#include <writ/ec2/copy_image.hpp>

using namespace writ;

bool check_and_write(const ec2::CopyImage& request, const Region& region, char* data,
                     std::size_t capacity) {
    const auto checked = check(request, in_region(region));
    return checked && write_query(*checked, data, capacity).is_complete();
}
