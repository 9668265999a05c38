// SPDX-License-Identifier: BSL-1.0
/// Names and values in: from anywhere to a checked request, or to all that is wrong with them.
#ifndef WRIT_WIRE_READ_PARAMETERS_HPP
#define WRIT_WIRE_READ_PARAMETERS_HPP

#include <string_view>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/judge.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/wire/filler.hpp>
#include <writ/wire/reading.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// Reads `source` by `walk`, with the options of the call.
template <class Request, class... Option>
Result<Checked<Request>, Faults> read(ReadingWalk walk, const ReadingSource& source,
                                      ReadingMemory& memory, const Option&... option) noexcept {
    static_assert(TakesReadingOptions<Request, Option...>::value);
    const List<std::string_view> unchecked[] = {names_unchecked(option)..., {}};
    const ReadingSetup reading{{unchecked, sizeof...(Option)}, (keeps_unknown<Option> || ...)};
    constexpr bool is_as_usual = (IsCheckOption<Request, Option>::value && ...);
    return {FilledBy(), walk,
            ReadingCall{schema_of<Request>, judge_object<Request>, CheckedMaker::rest_at<Request>(),
                        setup_of<Request>(option...), is_as_usual ? reads_as_usual : reading,
                        memory, source}};
}

}  // namespace detail

/// Reads `parameters`, wire names and values that are not percent-encoded, into a checked
/// `Request`; or tells every fault at once, in the order of the wire table, unknown parameters
/// and broken rules last: what is missing, unknown, given twice or malformed, gaps in list
/// indices, and every rule that can still be judged. Action and Version may be among them.
///
/// Options are those of `check`, where a waived rule can also be one of a state, `keep_unknown` and
/// `unchecked_parameters(…)`. The request views the parameters' text; its lists lie in `memory`.
/// Throws nothing, allocates nothing, and takes n log n steps for n parameters, in whichever order
/// they come.
template <RequestType Request, class... Option>
Result<Checked<Request>, Faults> read_parameters(List<Parameter> parameters WRIT_LIFETIMEBOUND,
                                                 ReadingMemory& memory,
                                                 const Option&... option) noexcept {
    return detail::read<Request>(detail::FillingWalk<>::read_parameters, {{}, parameters}, memory,
                                 option...);
}

/// Reads `parameters` as above, for requests without lists: there is no memory for them.
template <RequestType Request, class... Option>
Result<Checked<Request>, Faults> read_parameters(List<Parameter> parameters WRIT_LIFETIMEBOUND,
                                                 const Option&... option) noexcept {
    ReadingMemory none;
    return read_parameters<Request>(parameters, none, option...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
