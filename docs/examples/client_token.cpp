// SPDX-License-Identifier: BSL-1.0
// A token for a request, so that a retry copies nothing twice.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <string>

using namespace writ;

// Stands for 16 bytes from the system's random source, so that this program prints the same each
// time.
void fill_with_random_bytes(unsigned char (&bytes)[16]) {
    for (unsigned char at = 0; at != 16; ++at) bytes[at] = static_cast<unsigned char>(17 * at);
}

int main() {
    // [token]
    unsigned char random[16];
    fill_with_random_bytes(random);  // yours: getrandom, a hardware source, std::random_device
    const Uuid uuid(random);         // the text; keep it until the last retry
    const auto request = check(ec2::CopyImage{.name = "My server",
                                              .source_image_id = "ami-5731123e",
                                              .source_region = "us-east-1",
                                              .client_token = uuid.client_token()});
    if (request) std::cout << query<std::string>(*request) << '\n';
    // [/token]
    return request ? 0 : 1;
}
