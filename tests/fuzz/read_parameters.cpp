// SPDX-License-Identifier: BSL-1.0
// The reader of names and values. The first byte chooses the options, which a digit from 0 to 3
// says readably; then each line is a parameter, `name=value`. What a line cannot hold comes to the
// reader in the target read_query.
// libFuzzer: -max_len=900
#include <writ/wire/read_parameters.hpp>

#include <memory>
#include <vector>

#include "fuzz/support/request.hpp"

namespace {

using namespace writ_fuzz;

template <int Place>
Read read(const std::vector<writ::Parameter>& parameters, Room<Place>& room, Choice& choice,
          std::size_t size, unsigned options) {
    return room.read(choice, size, [&](writ::ReadingMemory& memory) {
        return with_options(options, [&](const auto&... option) {
            return writ::read_parameters<Request>(parameters, memory, option...);
        });
    });
}

// Each parameter is sent as it was given, and nothing else is, but that a tag without a value is
// sent with an empty one.
void check_mirrored(const writ::Checked<Request>& checked,
                    const std::vector<writ::Parameter>& given) {
    std::size_t found = 0;
    writ::each_parameter(checked, [&](std::string_view name, std::string_view value) {
        bool is_given =
            name == "Action" || name == "Version" || (name.ends_with(".Value") && value.empty());
        for (const writ::Parameter& parameter : given) {
            if (parameter.name != name) continue;
            require(parameter.value == value, "a parameter is sent with the value that was given");
            is_given = true;
            ++found;
        }
        require(is_given, "nothing is sent that was not given");
    });
    require(found == given.size(), "all that was given is sent, once");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const unsigned options = data[0];
    const std::string_view input(reinterpret_cast<const char*>(data + 1), size - 1);

    // Each name and each value lies in a buffer of its own.
    std::vector<Exact> texts;
    std::vector<writ::Parameter> parameters;
    texts.reserve(128);
    parameters.reserve(64);
    for (std::string_view rest = input; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
        const std::size_t equals = line.find('=');
        const std::string_view value =
            equals == line.npos ? line.substr(line.size()) : line.substr(equals + 1);
        texts.emplace_back(line.substr(0, equals));
        texts.emplace_back(value);
        parameters.push_back({texts[texts.size() - 2].text(), texts.back().text()});
    }

    Choice choice(input);
    Room<0> room;
    const Read request = read(parameters, room, choice, size, options);
    if (request) {
        check_mirrored(*request, parameters);
        check_accepted(*request, options, choice);
    } else {
        check_refusal(request.error());
    }
    if (!choice.one_in(4)) return 0;

    const std::vector<writ::Parameter> reversed(parameters.rbegin(), parameters.rend());
    Room<1> other_room;
    const Read other = read(reversed, other_room, choice, size, options);
    require(other.has_value() == request.has_value(), "the order of parameters changes no verdict");
    if (request && request->request().extra.empty()) {
        require(other->request() == request->request(), "the order of parameters changes nothing");
    }
    return 0;
}
