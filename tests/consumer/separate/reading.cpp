// SPDX-License-Identifier: BSL-1.0
// Reads a query string and a reply, and has the other file write the request anew.
#include <writ/ec2/copy_image.hpp>

#include <cstddef>
#include <iostream>
#include <string>

std::string written(const writ::Checked<writ::ec2::CopyImage>& request);

int main() {
    const auto reply = writ::read_reply<writ::ec2::CopyImage>(
        200, "<CopyImageResponse><imageId>ami-5731123f</imageId></CopyImageResponse>");
    if (!reply.result()) return 1;
    std::byte bytes[256];
    writ::ReadingMemory memory(bytes);
    const auto read = writ::read_query<writ::ec2::CopyImage>(
        "SourceRegion=us-east-1&SourceImageId=ami-5731123e&Name=My%20server"
        "&Version=2016-11-15&Action=CopyImage",
        memory);
    if (!read) return 1;
    std::cout << written(*read) << '\n';
}
