// SPDX-License-Identifier: BSL-1.0
//
// A test double of EC2 that knows CopyImage and DescribeImages, on a port of the loopback
// interface:
//
//     ec2_double --region REGION [--verify COMMAND]
//
// It prints its port and answers until its standard input ends. A request is read as EC2 would
// read it, by writ; a signed one is given to COMMAND, which says whether the signature is right.
// What it answers is chosen by the image name that is asked for, or by the image id.
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <httplib.h>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/describe_images.hpp>

namespace {

constexpr const char* xml = "text/xml;charset=UTF-8";

std::string error_body(std::string_view code, std::string_view message) {
    std::string body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>";
    body += code;
    body += "</Code><Message>";
    for (const char byte : message) {
        if (byte == '&')
            body += "&amp;";
        else if (byte == '<')
            body += "&lt;";
        else
            body += byte;
    }
    body +=
        "</Message></Error></Errors>"
        "<RequestID>c35bcb0e-19db-4bd8-bee8-4d9924db9a5f</RequestID></Response>";
    return body;
}

void answer_error(httplib::Response& response, int status, std::string_view code,
                  std::string_view message) {
    response.status = status;
    response.set_content(error_body(code, message), xml);
}

// Asks the independent implementation about the signature of `request`.
bool is_signature_right(const std::string& command, const httplib::Request& request,
                        const std::string& region) {
    std::FILE* const verifier = ::popen(command.c_str(), "w");
    if (verifier == nullptr) return false;
    std::fprintf(verifier, "%s %s %s\n", request.method.c_str(), request.path.c_str(),
                 region.c_str());
    for (const auto& [name, value] : request.headers) {
        std::fprintf(verifier, "%s: %s\n", name.c_str(), value.c_str());
    }
    std::fprintf(verifier, "\n");
    std::fwrite(request.body.data(), 1, request.body.size(), verifier);
    return ::pclose(verifier) == 0;
}

// A request as EC2 would read it; if there is something wrong with it, that is answered.
template <class Action>
auto read_request(const httplib::Request& request, writ::ReadingMemory& memory,
                  const std::string& region, httplib::Response& response) {
    const auto here = writ::Region::parse(region);
    auto checked = writ::read_query<Action>(request.body, memory, writ::in_region(*here));
    if (!checked) {
        const writ::Fault& fault = checked.error()[0];
        answer_error(response, 400,
                     fault.ec2_code().empty() ? "InvalidParameterValue" : fault.ec2_code(),
                     fault.parameter.to<std::string>() + ": " + std::string(fault.text()));
    }
    return checked;
}

// How often each image has been asked for.
int count_of(const std::string& id) {
    static std::mutex mutex;
    static std::map<std::string, int> counts;
    const std::lock_guard<std::mutex> lock(mutex);
    return ++counts[id];
}

void answer_describe_images(const writ::ec2::DescribeImages& asked, httplib::Response& response) {
    const std::string id(asked.image_ids.empty() ? "" : asked.image_ids[0].text());
    const int count = count_of(id);
    std::string state = "pending";
    std::string reason;
    if (id == "ami-00000001" || (id == "ami-00000002" && count > 2) ||
        (id == "ami-00000006" && count > 2)) {
        state = "available";
    } else if (id == "ami-00000003" && count > 1) {
        state = "failed";
        reason =
            "<stateReason><code>Client.InvalidKey</code><message>the key &lt;k&gt; &amp; co"
            "</message></stateReason>";
    } else if (id == "ami-00000005") {
        answer_error(response, 400, "InvalidAMIID.NotFound", "there is no such image");
        return;
    } else if (id == "ami-00000006") {
        answer_error(response, 503, "RequestLimitExceeded", "Request limit exceeded.");
        return;
    } else if (id == "ami-00000007") {
        response.set_content("<html><body>hello</body></html>", "text/html");
        return;
    }
    response.set_content(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<DescribeImagesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
        "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId><imagesSet><item><imageId>" +
            id + "</imageId><imageState>" + state + "</imageState>" + reason +
            "</item></imagesSet></DescribeImagesResponse>",
        xml);
}

void answer(const httplib::Request& request, httplib::Response& response, const std::string& region,
            const std::string& verify) {
    if (request.has_header("Authorization") && !verify.empty() &&
        !is_signature_right(verify, request, region)) {
        answer_error(response, 403, "AuthFailure", "the signature is not right");
        return;
    }
    std::vector<std::max_align_t> storage(request.body.size() + 1);
    writ::ReadingMemory memory(storage.data(), storage.size() * sizeof(std::max_align_t));
    if (request.body.starts_with("Action=DescribeImages&")) {
        const auto asked =
            read_request<writ::ec2::DescribeImages>(request, memory, region, response);
        if (asked) answer_describe_images(asked->request(), response);
        return;
    }
    const auto checked = read_request<writ::ec2::CopyImage>(request, memory, region, response);
    if (!checked) return;
    const std::string_view name = (*checked)->name->text();
    const std::string good =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<CopyImageResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
        "    <requestId>60bc441d-fa2c-494d-b155-5d6a3EXAMPLE</requestId>\n"
        "    <imageId>ami-4d3c2b1a</imageId>\n</CopyImageResponse>\n";
    if (name == "answer unauthorised") {
        answer_error(response, 403, "UnauthorizedOperation",
                     "You are not authorized to perform this operation.");
    } else if ((*checked)->dry_run.is_yes()) {
        answer_error(response, 412, "DryRunOperation",
                     "Request would have succeeded, but DryRun flag is set.");
    } else if (name == "answer not found") {
        answer_error(response, 400, "InvalidAMIID.NotFound",
                     "The image id '[ami-<fake> & co]' does not exist");
    } else if (name == "answer throttled") {
        answer_error(response, 503, "RequestLimitExceeded", "Request limit exceeded.");
    } else if (name == "answer truncated") {
        response.set_content(good.substr(0, good.size() - 30), xml);
    } else if (name == "answer html") {
        response.status = 502;
        response.set_content(
            "<!DOCTYPE html><html><head><title>502</title></head><body>Bad "
            "Gateway<br></body></html>",
            "text/html");
    } else if (name == "answer empty") {
        response.set_content("", xml);
    } else if (name == "answer slowly") {
        std::this_thread::sleep_for(std::chrono::seconds(5));
        response.set_content(good, xml);
    } else {
        response.set_content(good, xml);
    }
}

}  // namespace

int main(int argc, char** argv) {
    std::string region = "us-east-1";
    std::string verify;
    for (int at = 1; at + 1 < argc; at += 2) {
        (std::string_view(argv[at]) == "--region" ? region : verify) = argv[at + 1];
    }
    httplib::Server server;
    server.Post("/", [&](const httplib::Request& request, httplib::Response& response) {
        answer(request, response, region, verify);
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    if (port <= 0) return 1;
    std::printf("%d\n", port);
    std::fflush(stdout);
    std::thread waits_for_end([&] {
        while (std::getchar() != EOF) {
        }
        server.stop();
    });
    server.listen_after_bind();
    waits_for_end.join();
}
