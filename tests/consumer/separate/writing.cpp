// SPDX-License-Identifier: BSL-1.0
// Writes a request in all ways, and checks it.
#include <writ/ec2/copy_image.hpp>

#include <string>

std::string written(const writ::Checked<writ::ec2::CopyImage>& request) {
    if (!writ::check(request.request())) return "refused";
    std::string pieces;
    writ::write_query(request, [&](std::string_view piece) { pieces += piece; });
    return pieces == writ::query<std::string>(request) ? pieces : "two ways differ";
}
