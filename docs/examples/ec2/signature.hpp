// SPDX-License-Identifier: BSL-1.0
//
// What signs a request in its query string is no part of what it asks for, and no signature fits
// the request that is written anew.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace tool {

// Of Signature Version 2 and 4 (EC2's page on Query requests and AWS's on authentication
// parameters, read 2026-11-28). The first two tell that there is one.
inline constexpr std::string_view signature_parameters[] = {
    "AWSAccessKeyId",  "X-Amz-Credential",    "Expires",          "SecurityToken",
    "Signature",       "SignatureMethod",     "SignatureVersion", "Timestamp",
    "X-Amz-Algorithm", "X-Amz-Date",          "X-Amz-Expires",    "X-Amz-Security-Token",
    "X-Amz-Signature", "X-Amz-SignedHeaders",
};

// Takes the signature out of a query string; returns the name that told of it, or nothing.
inline std::string_view take_signature(std::string& query) {
    std::string_view teller;
    std::string rest;
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        const std::string_view piece = std::string_view(query).substr(at, end - at);
        const std::string_view name = piece.substr(0, piece.find('='));
        const auto* const known = std::ranges::find(signature_parameters, name);
        if (known == std::end(signature_parameters)) {
            rest += rest.empty() ? "" : "&";
            rest += piece;
        } else if (known - signature_parameters < 2) {
            teller = *known;
        }
        at = end + 1;
    }
    if (!teller.empty()) query = std::move(rest);
    return teller;
}

}  // namespace tool
