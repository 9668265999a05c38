// SPDX-License-Identifier: BSL-1.0
//
// Answers that a test asks for: by the name of an image that is to be made, or by the id of one
// that is looked for.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include <httplib.h>

#include <writ/any/any_request.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/describe_images.hpp>

#include "answers.hpp"

namespace loopback {

// How often each image has been asked for.
inline int count_of(const std::string& id) {
    static std::mutex mutex;
    static std::map<std::string, int> counts;
    const std::lock_guard<std::mutex> lock(mutex);
    return ++counts[id];
}

// An image that becomes available, or does not, as it is asked for again and again. Returns whether
// the id is that of such an image.
inline bool answer_images(const writ::ec2::DescribeImages& asked, httplib::Response& response) {
    const std::string id(asked.image_ids.empty() ? "" : asked.image_ids[0].text());
    const int count = count_of(id);
    std::string state = "pending";
    std::string reason;
    if (id == "ami-00000001" || (id == "ami-00000002" && count > 2)) {
        state = "available";
    } else if (id == "ami-00000003" && count > 1) {
        state = "failed";
        reason =
            "<stateReason><code>Client.InvalidKey</code><message>the key &lt;k&gt; &amp; co"
            "</message></stateReason>";
    } else if (id == "ami-00000005") {
        answer_error(response, 400, "InvalidAMIID.NotFound", "there is no such image");
        return true;
    } else if (id == "ami-00000006" && count > 2) {
        state = "available";
    } else if (id == "ami-00000006") {
        answer_error(response, 503, "RequestLimitExceeded", "Request limit exceeded.");
        return true;
    } else if (id == "ami-00000007") {
        response.set_content("<html><body>hello</body></html>", "text/html");
        return true;
    } else if (id != "ami-00000002" && id != "ami-00000003" && id != "ami-00000004") {
        return false;
    }
    response.set_content(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
        "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId><imagesSet><item><imageId>" +
            id + "</imageId><imageState>" + state + "</imageState>" + reason +
            "</item></imagesSet></DescribeImagesResponse>",
        xml);
    return true;
}

// What the name of the copy asks for. Returns whether it asks for an answer.
inline bool answer_copy(const writ::ec2::CopyImage& asked, httplib::Response& response) {
    const std::string_view name = asked.name->text();
    if (name == "answer unauthorised") {
        answer_error(response, 403, "UnauthorizedOperation",
                     "You are not authorized to perform this operation.");
        return true;
    }
    if (asked.dry_run.is_yes()) return false;
    if (name == "answer not found") {
        answer_error(response, 400, "InvalidAMIID.NotFound",
                     "The image id '[ami-<fake> & co]' does not exist");
    } else if (name == "answer throttled") {
        answer_error(response, 503, "RequestLimitExceeded", "Request limit exceeded.");
    } else if (name == "answer truncated") {
        response.set_content("<CopyImageResponse><imageId>ami-4d3c2b1a</imageId></CopyIm", xml);
    } else if (name == "answer html") {
        response.status = 502;
        response.set_content(
            "<!DOCTYPE html><html><head><title>502</title></head><body>Bad "
            "Gateway<br></body></html>",
            "text/html");
    } else if (name == "answer empty") {
        response.set_content("", xml);
    } else {
        if (name == "answer slowly") std::this_thread::sleep_for(std::chrono::seconds(5));
        return false;
    }
    return true;
}

// Returns whether the request asks for an answer of these.
inline bool answer_as_asked(const writ::AnyRequest& request, httplib::Response& response) {
    if (const auto asked = request.as<writ::ec2::DescribeImages>()) {
        return !asked->request().dry_run.is_yes() && answer_images(asked->request(), response);
    }
    if (const auto asked = request.as<writ::ec2::CopyImage>()) {
        return answer_copy(asked->request(), response);
    }
    return false;
}

}  // namespace loopback
