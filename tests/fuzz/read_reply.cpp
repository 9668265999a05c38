// SPDX-License-Identifier: BSL-1.0
// The reply reader. The first byte is the first digit of the HTTP status, the rest the body.
// libFuzzer: -max_len=600
#include <writ/reply/reply.hpp>

#include <vector>

#include <writ/ec2/copy_image.hpp>

#include "fuzz/support/property.hpp"

namespace {

using namespace writ_fuzz;
using Reply = writ::Reply<writ::ec2::CopyImageResult>;

constexpr std::string_view space = " \t\r\n";

int kind_of(const Reply& reply) {
    require(int{reply.result().has_value()} + int{reply.service_error().has_value()} +
                    int{reply.not_a_reply().has_value()} ==
                1,
            "a reply is one of three things");
    return reply.result() ? 0 : reply.service_error() ? 1 : 2;
}

Reply read(int status, std::string_view body, writ::ReadingMemory& memory) {
    return writ::read_reply<writ::ec2::CopyImage>(status, body, memory);
}

void check_text(const writ::XmlText& text) {
    const Exact copy(text.size());
    require(text.copy(copy.data()) == copy.data() + copy.size() && text == copy.text(),
            "text has the size that it says");
}

void check_result(const writ::ec2::CopyImageResult& result, int status, std::string_view body,
                  std::string_view memory) {
    require(status / 100 == 2, "a result comes with a status of success");
    const std::string_view id = result.image_id->text();
    require(!id.empty(), "a result has an image id");
    require(lies_in(id, body) || lies_in(id, memory), "an image id lies in the body or the memory");
    require(space.find(id.front()) == space.npos && space.find(id.back()) == space.npos,
            "there is no white space around an image id");
    require(result.image_id->is_checked() == writ::ec2::ImageId::parse(id).has_value(),
            "an image id is checked if it is well-formed");
    check_text(result.request_id);
}

void check_error(const writ::ServiceError& error, int status, std::string_view body) {
    require(error.http_status() == status, "an error has the status that it came with");
    require(lies_in(error.element().name(), body) && error.element().name() == "Error",
            "an error lies in an element Error");
    require(error.element().child("Code").has_value(), "an error has a code");
    check_text(error.code());
    check_text(error.message());
    check_text(error.request_id());
    require(int{error.is_dry_run_success()} + int{error.is_not_authorised()} +
                    int{error.is_throttled()} + int{error.is_idempotency_mismatch()} <=
                1,
            "an error has one meaning");
    require(!error.is_throttled() || error.is_worth_retrying(), "throttling is worth a retry");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const int status = (data[0] - '0') * 100;
    const Exact input(data + 1, size - 1);
    const std::string_view body = input.text();

    writ::ReadingMemory none;
    const Reply first = read(status, body, none);
    require(none.needed() <= size, "the memory needed is no more than the body");
    const Exact bytes(none.needed());
    writ::ReadingMemory memory(bytes.data(), bytes.size());
    const Reply reply = none.was_enough() ? first : read(status, body, memory);
    require(none.was_enough() || memory.was_enough(), "as much memory as needed() says is enough");
    require(none.was_enough() || kind_of(first) == 2, "without memory it is no reply");

    const int kind = kind_of(reply);
    if (kind == 0) check_result(*reply.result(), status, body, bytes.text());
    if (kind == 1) check_error(*reply.service_error(), status, body);
    if (kind == 2) {
        const writ::NotAReply& other = *reply.not_a_reply();
        require(!other.name().empty() && !other.text().empty(), "no reply is so for a reason");
        require(other.offset <= body.size(), "what is wrong shows in the body or at its end");
        require(other.http_status == status, "no reply has the status that it came with");
        require(other.name() != "memory_too_small", "there was enough memory");
        return 0;
    }

    // The body less its last byte but white space is cut short, whatever it was.
    const std::size_t last = body.find_last_not_of(space);
    const Exact cut(body.substr(0, last));
    require(kind_of(read(status, cut.text(), none)) == 2, "what is cut short is no reply");
    return 0;
}
