// SPDX-License-Identifier: BSL-1.0
// All that a program can do with an action: to read, check and write a request, and to read its
// reply.
#include <writ/ec2/copy_image.hpp>

using namespace writ;

Result<Checked<ec2::CopyImage>, Faults> read(std::string_view query, ReadingMemory& memory,
                                             const Region& region) {
    return read_query<ec2::CopyImage>(query, memory, in_region(region));
}

Result<Checked<ec2::CopyImage>, Faults> check_it(const ec2::CopyImage& request,
                                                 const Region& region) {
    return check(request, in_region(region));
}

Written write(const Checked<ec2::CopyImage>& request, char* data, std::size_t capacity) {
    return write_query(request, data, capacity);
}

Reply<ec2::CopyImageResult> read_its_reply(int status, std::string_view body) {
    return read_reply<ec2::CopyImage>(status, body);
}
