// SPDX-License-Identifier: BSL-1.0
//
// Sends a CopyImage request with libcurl, which signs it; curl.hpp does, and says where the
// credentials come from.
//
// needs pkg-config: libcurl
#include <curl/curl.h>

#include "curl.hpp"
#include "send.hpp"

int main(int argc, char** argv) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const int code = example::run(argc, argv, example::send_signed<writ::ec2::CopyImage>);
    curl_global_cleanup();
    return code;
}
