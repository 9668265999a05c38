// SPDX-License-Identifier: BSL-1.0
/// How a case of the protocol for requests is stated: by the compiler and by the program.
#ifndef WRIT_TESTS_VECTORS_PROTOCOL_STATED_HPP
#define WRIT_TESTS_VECTORS_PROTOCOL_STATED_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/rule/check.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_query.hpp>

#include "support/harness.hpp"

namespace protocol {

// Whether `request` is written as `body`, and cut to each smaller size as its front.
template <class Request>
constexpr bool is_written(const Request& request, std::string_view body) {
    const auto checked = writ::check(request);
    if (!checked || writ::query_size(*checked) != body.size()) return false;
    for (std::size_t room = 0; room <= body.size(); ++room) {
        char buffer[256] = {};
        const writ::Written written = writ::write_query(*checked, buffer, room);
        const std::string_view front(buffer, written.size);
        if (written.needed != body.size() || front != body.substr(0, room)) return false;
    }
    return true;
}

// Whether `body` is read as `request`.
template <class Request>
bool is_read(const Request& request, std::string_view body) {
    const writ_test::ExactBuffer buffer(body);
    alignas(std::max_align_t) std::byte bytes[1024];
    writ::ReadingMemory memory(bytes);
    const auto read = writ::read_query<Request>(buffer.text(), memory);
    return read && read->request() == request;
}

}  // namespace protocol

// The `request`, whose parts have static storage, and `body` are the same.
#define STATES(request, body)                                                    \
    static_assert(is_written(request, body));                                    \
    CHECK(is_written(request, body));                                            \
    CHECK(writ::query<std::string>(*writ::check(request)) == std::string(body)); \
    CHECK(is_read(request, body));

#endif
