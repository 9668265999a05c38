// SPDX-License-Identifier: BSL-1.0
// The reader of any action of this part by its name. The first byte chooses the options, which a
// digit from 0 to 3 says readably, and from 4 to 7 with names and values; the next two choose the
// action whose name stands for each `?` in the query string that follows.
// libFuzzer: -max_len=900
#include <writ/any/read_any.hpp>

#include <writ/any/actions.hpp>
#include <writ/any/write_any.hpp>

#include <replied_actions.hpp>

#include "fuzz/support/request.hpp"

namespace {

using namespace writ_fuzz;

using Chosen = writ::Actions<ACTION_TYPES>;
using AnyRead = writ::Result<writ::AnyRequest, writ::Faults>;

template <int Place>
AnyRead read(std::string_view query, Room<Place>& room, Choice& choice, unsigned options) {
    return room.read(choice, query.size(), [&](writ::ReadingMemory& memory) {
        return with_options(options, [&](const auto&... option) {
            return writ::read_query<Chosen>(query, memory, option...);
        });
    });
}

template <int Place>
AnyRead read(const Parameters& parameters, Room<Place>& room, Choice& choice, std::size_t size,
             unsigned options) {
    return room.read(choice, size, [&](writ::ReadingMemory& memory) {
        return with_options(options, [&](const auto&... option) {
            return writ::read_parameters<Chosen>(parameters.list(), memory, option...);
        });
    });
}

// What is written is read again, for the same action, and written as the same.
void check_read(const AnyRead& request, Choice& choice, unsigned options) {
    if (!request) {
        check_refusal(request.error());
        return;
    }
    check_faults(request->advice());
    const Exact query = check_written(*request, choice);
    Room<9> room;
    const AnyRead again = read(query.text(), room, choice, options);
    require(again.has_value(), "what is written is read again");
    require(&again->action() == &request->action(), "it is read for the same action");
    require(again->advice().size() == request->advice().size(), "with the same advice");
    require(check_written(*again, choice).text() == query.text(), "it is written as the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) return 0;
    const unsigned options = data[0];
    const writ::List<const writ::Action*> all = Chosen::all();
    const writ::Action& action = *all[(data[1] * 256U + data[2]) % all.size()];
    const Exact given(data + 3, size - 3);
    const Exact input = with_name(given.text(), action.name());
    const auto found = Chosen::find(action.name());
    require(found && &*found == &action, "an action is found by its name");

    Choice choice(input.text());
    Room<0> room;
    if (options % 8 < 4) {
        check_read(read(input.text(), room, choice, options), choice, options);
        return 0;
    }
    bool is_well_formed = false;
    const Parameters parameters = take_apart(input.text(), is_well_formed);
    const AnyRead request = read(parameters, room, choice, input.size(), options);
    check_read(request, choice, options);
    bool has_version = false;
    for (const writ::Parameter& parameter : parameters.list()) {
        has_version = has_version || parameter.name == "Version";
    }
    if (!is_well_formed || !has_version) return 0;
    Room<1> other_room;
    const AnyRead other = read(input.text(), other_room, choice, options);
    require(request.has_value() == other.has_value(),
            "a query string is read if its names and values are");
    return 0;
}
