// SPDX-License-Identifier: BSL-1.0
//
// What the test double answers in place of a made reply.
#pragma once

#include <string>
#include <string_view>

#include <httplib.h>

#include "made_reply.hpp"

namespace loopback {

inline constexpr const char* xml = "text/xml;charset=UTF-8";

inline std::string error_body(std::string_view code, std::string_view message) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>" +
           in_xml(code) + "</Code><Message>" + in_xml(message) +
           "</Message></Error></Errors>"
           "<RequestID>c35bcb0e-19db-4bd8-bee8-4d9924db9a5f</RequestID></Response>";
}

inline void answer_error(httplib::Response& response, int status, std::string_view code,
                         std::string_view message) {
    response.status = status;
    response.set_content(error_body(code, message), xml);
}

}  // namespace loopback
