// SPDX-License-Identifier: BSL-1.0
// Reading, checking and writing as a whole. The input is a query string, which is read whatever it
// says, changed, and sent to the Region that it names; and it is any text, which is put unchecked
// into a request and must come out on the wire as it went in.
// libFuzzer: -max_len=900
#include <writ/ec2/copy_image.hpp>

#include <writ/ec2/endpoint.hpp>

#include "fuzz/support/request.hpp"

namespace {

using namespace writ_fuzz;

void check_endpoint(const writ::Checked<Request>& checked) {
    const auto endpoint = writ::ec2::endpoint(checked);
    if (!endpoint) {
        require(!endpoint.error().name().empty(), "a missing endpoint has a reason");
        return;
    }
    require(checked.region().has_value(), "only a Region that was told has an endpoint");
    require(endpoint->host().starts_with("ec2."), "a host begins with ec2");
    for (const char byte : endpoint->host()) {
        const bool is_right = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
                              byte == '-' || byte == '.';
        require(is_right, "a host is made of small letters, digits, hyphens and dots");
    }
}

// `read` with another description and a dry run, checked for the Region that its image lies in.
void change(const writ::Checked<Request>& read, Choice& choice) {
    Request request = read.request();
    request.description = "changed";
    request.dry_run = true;
    const Read checked = writ::check(request, writ::in_region(*request.source_region));
    if (checked) {
        check_endpoint(*checked);
        const Exact query = check_written(*checked, choice);
        Room<1> room;
        const Read again = room.read(choice, query.size(), [&](writ::ReadingMemory& memory) {
            return writ::read_query<Request>(query.text(), memory, writ::keep_unknown,
                                             writ::in_region(*request.source_region));
        });
        require(again && again->request() == request, "what is checked is read as the same");
    } else {
        check_refusal(checked.error());
        static_cast<void>(check_written(writ::unchecked(request), choice));
    }
}

// Any text in any place that takes text.
void inject(std::string_view text, Choice& choice) {
    const auto quarter = [&](std::size_t index) {
        const std::size_t begin = index * text.size() / 4;
        return text.substr(begin, (index + 1) * text.size() / 4 - begin);
    };
    const writ::ec2::Tag tags[] = {{.key = writ::ec2::TagKey::unchecked(quarter(3)),
                                    .value = writ::ec2::TagValue::unchecked(quarter(2))}};
    const writ::ec2::TagSpecification specifications[] = {
        {.resource_type = writ::ec2::ResourceType::unchecked(quarter(1)), .tags = tags}};
    const writ::Parameter extra[] = {{quarter(0), quarter(1)}};
    Request request{.name = writ::ec2::ImageName::unchecked(quarter(0)),
                    .source_image_id = writ::ec2::ImageId::unchecked(quarter(1)),
                    .source_region = writ::Region::unchecked(quarter(2)),
                    .client_token = writ::ClientToken::unchecked(quarter(3)),
                    .description = writ::ec2::Description::unchecked(text)};
    request.encryption = writ::encrypted_with(writ::KmsKeyId::unchecked(text));
    request.destination = writ::on_outpost(writ::OutpostArn::unchecked(quarter(0)));
    request.tag_specifications = specifications;
    request.extra = extra;
    static_cast<void>(check_written(writ::unchecked(request), choice));
    const Read checked = writ::check(request, writ::in_region("us-west-2"));
    if (checked) {
        check_faults(checked->advice());
        static_cast<void>(check_written(*checked, choice));
    } else {
        check_refusal(checked.error());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Exact input(data, size);
    Choice choice(input.text());
    Room<0> room;
    const Read request = room.read(choice, size, [&](writ::ReadingMemory& memory) {
        return writ::read_query<Request>(input.text(), memory, writ::keep_unknown);
    });
    if (request) {
        change(*request, choice);
    } else {
        check_refusal(request.error());
    }
    inject(input.text(), choice);
    return 0;
}
