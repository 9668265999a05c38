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
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/wire/filler.hpp>
#include <writ/wire/reading.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

template <class... Option>
Findings findings_for(const Option&... option) noexcept {
    return Findings(destination_of(option...), names_waived<Option...>());
}

// Reads what `reading` has into a `Request`, and asks its rules.
template <class Request, class... Option>
Result<Checked<Request>, Faults> read(Reading& reading, const Option&... option) noexcept {
    const List<std::string_view> unchecked[] = {names_unchecked(option)..., {}};
    if constexpr (sizeof...(Option) != 0) reading.unchecked = {unchecked, sizeof...(Option)};
    reading.keeps_unknown = (keeps_unknown<Option> || ...);
    Request request = make_blank<Request>();
    if (FillingWalk<>::read_object(reading, schema_of<Request>, &request, judge_object<Request>)) {
        ask_options<Request, Option...>(request, reading.findings);
    }
    if (reading.findings.has_faults()) return reading.findings.faults();
    return {MadeBy(), [&] { return CheckedMaker::make(request, reading.findings); }};
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
    detail::check_reading_options<Request, Option...>();
    detail::Findings findings = detail::findings_for(option...);
    detail::Reading reading{parameters, memory, findings};
    return detail::read<Request>(reading, option...);
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
