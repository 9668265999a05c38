// SPDX-License-Identifier: BSL-1.0
// What a signer needs, and where writ says it.
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/endpoint.hpp>

#include <iostream>
#include <string>

using namespace writ;

// [to_sign]
// All inputs of a signer for Signature Version 4, except the credentials and the time.
struct ToSign {
    std::string method;
    std::string host;
    std::string path;
    std::string content_type;
    std::string body;  // the signer hashes these bytes
    std::string service;
    std::string region;
};

template <class Request>
ToSign to_sign(const Checked<Request>& request, const ec2::Endpoint& endpoint) {
    return {.method = std::string(http::method),
            .host = std::string(endpoint.host()),
            .path = std::string(http::path),
            .content_type = std::string(http::content_type),
            .body = query<std::string>(request),
            .service = std::string(ec2::signing_name),
            .region = std::string(request.region()->text())};
}
// [/to_sign]

int main() {
    const auto request = check(
        ec2::CopyImage{
            .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"},
        in_region("us-west-2"));
    if (!request) return 1;
    const auto endpoint = ec2::endpoint(*request);
    if (!endpoint) return 1;
    const ToSign it = to_sign(*request, *endpoint);
    std::cout << it.method << ' ' << it.path << "\nhost: " << it.host
              << "\ncontent-type: " << it.content_type << "\n\n"
              << it.body << "\n\n"
              << it.region << '/' << it.service << "/aws4_request\n";
}
