// SPDX-License-Identifier: BSL-1.0
// The reader of query strings, compared with one taken apart naively and read as names and values.
// The first byte chooses the options, which a digit from 0 to 3 says readably.
// libFuzzer: -max_len=900
#include <writ/wire/read_query.hpp>

#include <writ/wire/read_parameters.hpp>

#include "fuzz/support/request.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace writ_fuzz;
    if (size == 0) return 0;
    const unsigned options = data[0];
    const Exact input(data + 1, size - 1);

    Choice choice(input.text());
    Room<0> room;
    const Read request = room.read(choice, size, [&](writ::ReadingMemory& memory) {
        return with_options(options, [&](const auto&... option) {
            return writ::read_query<Request>(input.text(), memory, option...);
        });
    });
    if (request) {
        check_accepted(*request, options, choice);
    } else {
        check_refusal(request.error());
    }

    if (!choice.one_in(4)) return 0;
    bool is_well_formed = false;
    const Parameters parameters = take_apart(input.text(), is_well_formed);
    bool has_action = false;
    bool has_version = false;
    for (const writ::Parameter& parameter : parameters.list()) {
        has_action = has_action || parameter.name == "Action";
        has_version = has_version || parameter.name == "Version";
    }
    if (!is_well_formed || !has_action || !has_version) {
        require(!request, "a query string has right escapes, Action and Version");
        return 0;
    }
    Room<1> other_room;
    const Read other = other_room.read(choice, size, [&](writ::ReadingMemory& memory) {
        return with_options(options, [&](const auto&... option) {
            return writ::read_parameters<Request>(parameters.list(), memory, option...);
        });
    });
    require(request.has_value() == other.has_value(),
            "a query string is read if its names and values are");
    if (request) {
        require(request->request() == other->request(),
                "a query string is read as its names and values are");
    } else {
        require(request.error().size() == other.error().size() &&
                    request.error().overflow() == other.error().overflow(),
                "a query string has as many faults as its names and values");
    }
    return 0;
}
