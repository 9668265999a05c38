// SPDX-License-Identifier: BSL-1.0
// What came back: a result, a service error, or no reply at all.
#include <writ/ec2/copy_image.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>

using namespace writ;

// The sample of AWS's page on CopyImage.
constexpr std::string_view copied = R"(<?xml version="1.0" encoding="UTF-8"?>
<CopyImageResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>60bc441d-fa2c-494d-b155-5d6a3EXAMPLE</requestId>
  <imageId>ami-4d3c2b1a</imageId>
</CopyImageResponse>)";

// An error as EC2 has sent it.
constexpr std::string_view not_found =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<Response><Errors><Error><Code>InvalidAMIID.NotFound</Code><Message>The image id "
    "'[ami-fake123]' does not exist</Message></Error></Errors>"
    "<RequestID>4e759009-7884-46eb-bcf9-0a238087d593</RequestID></Response>";

constexpr std::string_view dry_run =
    "<Response><Errors><Error><Code>DryRunOperation</Code><Message>Request would have succeeded, "
    "but DryRun flag is set.</Message></Error></Errors><RequestID>1</RequestID></Response>";

constexpr std::string_view not_authorised =
    "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to "
    "perform this operation.</Message></Error></Errors><RequestID>2</RequestID></Response>";

constexpr std::string_view throttled =
    "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit exceeded."
    "</Message></Error></Errors><RequestID>3</RequestID></Response>";

constexpr std::string_view too_many_at_once =
    "<Response><Errors><Error><Code>ResourceLimitExceeded</Code><Message>Too many snapshot copies "
    "in progress. The limit is 5 for this destination region.</Message></Error></Errors>"
    "<RequestID>4</RequestID></Response>";

constexpr std::string_view proxy_page = "<html><body><h1>Bad Gateway</h1></body></html>";

constexpr std::string_view images =
    "<DescribeImagesResponse><imagesSet>"
    "<item><imageId>ami-4d3c2b1a</imageId><imageState>pending</imageState></item>"
    "<item><imageId>ami-5731123e</imageId><imageState>available</imageState></item>"
    "</imagesSet></DescribeImagesResponse>";

// [reply]
void say(int http_status, std::string_view body) {
    const auto reply = read_reply<ec2::CopyImage>(http_status, body);
    if (const auto& result = reply.result()) {
        std::cout << "copying to " << result->image_id->text() << '\n';
    } else if (const auto& error = reply.service_error()) {
        std::cout << error->code().to<std::string>() << ": " << error->message().to<std::string>()
                  << " (request " << error->request_id().to<std::string>() << ")\n";
    } else {
        const NotAReply& other = *reply.not_a_reply();
        std::cout << other.name() << " at byte " << other.offset << ": " << other.text() << '\n';
    }
}
// [/reply]

// [next]
std::string_view what_next(const Reply<ec2::CopyImageResult>& reply) {
    if (reply.result()) return "poll DescribeImages";
    if (const auto& error = reply.service_error()) {
        if (error->is_dry_run_success()) return "you may: send it without the dry run";
        if (error->is_not_authorised()) return "you may not: ask for the permission";
        if (error->is_idempotency_mismatch()) return "make a new ClientToken";
        if (error->is_worth_retrying()) return "wait, then send the same again";
        return "do what the message says: correct the request, or make room under a limit";
    }
    const HttpStatusClass status = reply.not_a_reply()->status_class();
    if (status == HttpStatusClass::redirection || status == HttpStatusClass::client_error) {
        return "see what answers in the service's place";
    }
    // Whether the copy has begun is not known. With a ClientToken it is safe to send it again.
    return "send the same again, with the same ClientToken";
}
// [/next]

void next(int http_status, std::string_view body) {
    std::cout << http_status << ": " << what_next(read_reply<ec2::CopyImage>(http_status, body))
              << '\n';
}

int main() {
    std::cout << "== result ==\n";
    say(200, copied);
    std::cout << "== error ==\n";
    say(400, not_found);
    std::cout << "== other ==\n";
    say(200, "");
    say(200, copied.substr(0, 160));
    say(502, proxy_page);
    say(403, R"({"message": "Forbidden"})");

    std::cout << "== next ==\n";
    next(200, copied);
    next(412, dry_run);
    next(403, not_authorised);
    next(503, throttled);
    next(400, too_many_at_once);
    next(400, not_found);
    next(502, proxy_page);
    next(404, proxy_page);

    std::cout << "== memory ==\n";
    // [memory]
    constexpr std::string_view body =
        "<CopyImageResponse><imageId>ami-4d3c<!-- -->2b1a</imageId></CopyImageResponse>";
    std::byte bytes[64];
    ReadingMemory memory(bytes);
    const auto reply = read_reply<ec2::CopyImage>(200, body, memory);
    if (reply.result()) std::cout << reply.result()->image_id->text() << '\n';
    // [/memory]

    std::cout << "== walk ==\n";
    // [walk]
    const auto document = read_xml(images);
    const auto set = document ? document->child("imagesSet") : Optional<XmlElement>();
    if (!set) return 1;
    for (const XmlElement item : set->children()) {
        const auto id = item.child("imageId");
        const auto state = item.child("imageState");
        if (id && state) std::cout << id->text().plain() << " is " << state->text().plain() << '\n';
    }
    // [/walk]

    // [constant]
    constexpr auto result = read_reply<ec2::CopyImage>(200, copied).result();
    static_assert(result && result->image_id->text() == "ami-4d3c2b1a");
    // [/constant]
}
