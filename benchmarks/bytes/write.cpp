// SPDX-License-Identifier: BSL-1.0
// The writer alone.
#include <writ/ec2/copy_image.hpp>

using namespace writ;

Written write(const Checked<ec2::CopyImage>& request, char* data, std::size_t capacity) {
    return write_query(request, data, capacity);
}
