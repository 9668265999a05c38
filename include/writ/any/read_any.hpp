// SPDX-License-Identifier: BSL-1.0
/// Reads and checks a request of any action.
#ifndef WRIT_ANY_READ_ANY_HPP
#define WRIT_ANY_READ_ANY_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/any/action.hpp>
#include <writ/any/actions.hpp>
#include <writ/any/any_request.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/core/temporary.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/reading_reasons.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/text/percent.hpp>
#include <writ/wire/filler.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_query.hpp>
#include <writ/wire/reading.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What can be wrong with the name of an action.
struct ActionReasons {
    /// No action of the list has this name.
    static constexpr Reason unknown_action{
        "unknown_action",
        "no action of this name is known here, and the name is case-sensitive; correct it, or send "
        "it with unchecked_action if it is newer than this version",
        "InvalidAction"};
};

namespace detail {

// A reader's options without a request.
template <class Option>
struct IsAnyOption
    : std::bool_constant<std::is_same_v<Option, InRegion> || std::is_same_v<Option, KeepUnknown>> {
};

template <class Rule>
struct IsAnyOption<Waive<Rule>> : std::true_type {};

template <std::size_t Count>
struct IsAnyOption<UncheckedParameters<Count>> : std::true_type {};

template <class... Option>
struct TakesAnyOptions : std::true_type {
    static_assert((IsAnyOption<Option>::value && ...),
                  "a reader of any action takes in_region(...), waive<rule>, keep_unknown and "
                  "unchecked_parameters(...) behind what is read and the memory");
};

struct AnyReadingCall {
    const CheckSetup& setup;
    const ReadingSetup& reading;
    ReadingMemory& memory;
    ReadingSource source;
};

// The longest name of an action that is looked for where it has to be decoded first.
inline constexpr std::size_t longest_action = 255;

// The name of the action that a query string is for, as it stands there; nothing if it names none.
// If it is encoded it is decoded into `decoded`, which has room for `longest_action`.
inline Optional<std::string_view> action_in(std::string_view query, char* decoded) noexcept {
    Optional<std::string_view> found;
    each_piece_of_query(query, [&](std::string_view name, std::string_view value, bool is_encoded) {
        if (found) return;
        char plain_name[3 * 6];  // `Action`, each letter with an escape
        if (is_encoded && name.size() <= sizeof plain_name) {
            const PercentDecoded made = percent_decode(name, name.data() + name.size(), plain_name);
            if (made.is_well_formed) name = view(plain_name, made.size);
        }
        if (name != "Action") return;
        if (is_encoded && value.size() <= longest_action) {
            const PercentDecoded made = percent_decode(value, value.data() + value.size(), decoded);
            if (made.is_well_formed) value = view(decoded, made.size);
        }
        found = value;
    });
    return found;
}

struct AnyReader {
    static constexpr AnyRequest make(const Action& action, const void* checked) noexcept {
        return {action, checked};
    }

    // Reads a request of the action into the memory.
    static Result<AnyRequest, Faults> read(const Action& action, ReadingWalk walk,
                                           const AnyReadingCall& call) noexcept {
        const ActionData& data = action.data();
        Faults faults;
        void* const checked = call.memory.take(1, data.checked_size, alignof(std::max_align_t));
        if (checked == nullptr) {
            const std::size_t size = call.source.query.size();
            call.memory.miss(size +
                             most_bytes_of_parameters(data.schema.data(), count(call.source),
                                                      size + 1 + size_of(call.source.parameters)));
            faults.add(too_little_memory(call.memory));
            return faults;
        }
        const bool is_right = walk(ReadingCall{data.schema, data.judge, data.rest_at, call.setup,
                                               call.reading, call.memory, call.source},
                                   checked, &faults);
        if (!is_right) return faults;
        return make(action, checked);
    }

    static Result<AnyRequest, Faults> refuse(const Reason& reason) noexcept {
        Faults faults;
        faults.add({Place{{}, "Action", {}}, &reason});
        return faults;
    }

private:
    // How many parameters there are at the most.
    static std::size_t count(const ReadingSource& source) noexcept {
        std::size_t found = source.parameters.size();
        each_piece_of_query(source.query,
                            [&](std::string_view, std::string_view, bool) { ++found; });
        return found;
    }
};

// Calls `read(call)` with what the options say.
template <class Read, class... Option>
Result<AnyRequest, Faults> with_options(const ReadingSource& source, ReadingMemory& memory,
                                        const Read& read, const Option&... option) noexcept {
    static_assert(TakesAnyOptions<Option...>::value);
    const List<std::string_view> unchecked[] = {names_unchecked(option)..., {}};
    const ReadingSetup reading{{unchecked, sizeof...(Option)}, (keeps_unknown<Option> || ...)};
    const CheckSetup setup{destination_of(option...), names_waived<Option...>()};
    return read(AnyReadingCall{setup, reading, memory, source});
}

}  // namespace detail

/// Reads and checks a query string, which must be for `action`. `memory` holds the request, its
/// lists and its decoded text, and must live as long as the request is used. `option` is any of
/// `in_region(...)`, `waive<rule>`, `keep_unknown` and `unchecked_parameters(...)`.
template <class... Option>
Result<AnyRequest, Faults> read_query(const Action& action,
                                      std::string_view query WRIT_LIFETIMEBOUND,
                                      ReadingMemory& memory, const Option&... option) noexcept {
    return detail::with_options(
        {query}, memory,
        [&](const detail::AnyReadingCall& call) {
            return detail::AnyReader::read(action, detail::SplittingWalk<>::read, call);
        },
        option...);
}

/// Refused: the query string would be gone at the end of the line.
template <TemporaryText Text, class... Option>
Result<AnyRequest, Faults> read_query(const Action&, Text&&, Option&&...) noexcept {
    detail::refuse_temporary<Text>();
    return Faults();
}

/// The same with names and values, in which `Action` and `Version` may be left out.
template <class... Option>
Result<AnyRequest, Faults> read_parameters(const Action& action,
                                           List<Parameter> parameters WRIT_LIFETIMEBOUND,
                                           ReadingMemory& memory,
                                           const Option&... option) noexcept {
    return detail::with_options(
        {{}, parameters}, memory,
        [&](const detail::AnyReadingCall& call) {
            return detail::AnyReader::read(action, detail::FillingWalk<>::read_parameters, call);
        },
        option...);
}

/// Reads and checks a query string for any of the actions: `read_query<ec2::AllActions>(query,
/// memory)`.
template <ActionList Known, class... Option>
Result<AnyRequest, Faults> read_query(std::string_view query WRIT_LIFETIMEBOUND,
                                      ReadingMemory& memory, const Option&... option) noexcept {
    char decoded[detail::longest_action];
    const auto name = detail::action_in(query, decoded);
    if (!name) return detail::AnyReader::refuse(ReadingReasons::missing);
    const auto action = Known::find(*name);
    if (!action) return detail::AnyReader::refuse(ActionReasons::unknown_action);
    return read_query(*action, query, memory, option...);
}

/// Refused: the query string would be gone at the end of the line.
template <ActionList Known, TemporaryText Text, class... Option>
Result<AnyRequest, Faults> read_query(Text&&, Option&&...) noexcept {
    detail::refuse_temporary<Text>();
    return Faults();
}

/// Reads and checks `pairs`, any range of pairs of texts, such as a
/// `std::map<std::string, std::string>`, for `action`. The request views their text, not the pairs;
/// above 64 pairs these are noted in `memory`.
template <detail::PairRange Range, class... Option>
Result<AnyRequest, Faults> read_parameters(const Action& action, Range&& pairs,
                                           ReadingMemory& memory,
                                           const Option&... option) noexcept {
    detail::refuse_temporary_pairs<Range>();
    return detail::with_parameters(
        pairs, action.schema().data(), memory, [&](List<Parameter> parameters) {
            return read_parameters(action, parameters, memory, option...);
        });
}

namespace detail {

// Reads names and values for the action that they name.
template <ActionList Known, class Range, class... Option>
Result<AnyRequest, Faults> read_known(Range&& given, ReadingMemory& memory,
                                      const Option&... option) noexcept {
    for (const auto& one : given) {
        const Parameter parameter = parameter_of(one);
        if (parameter.name != "Action") continue;
        const auto action = Known::find(parameter.value);
        if (!action) return AnyReader::refuse(ActionReasons::unknown_action);
        return read_parameters(*action, given, memory, option...);
    }
    return AnyReader::refuse(ReadingReasons::missing);
}

}  // namespace detail

/// Reads and checks names and values for any of the actions; one of them is `Action`.
template <ActionList Known, class... Option>
Result<AnyRequest, Faults> read_parameters(List<Parameter> parameters WRIT_LIFETIMEBOUND,
                                           ReadingMemory& memory,
                                           const Option&... option) noexcept {
    return detail::read_known<Known>(parameters, memory, option...);
}

/// The same for any of the actions; one of the pairs is `Action`.
template <ActionList Known, detail::PairRange Range, class... Option>
Result<AnyRequest, Faults> read_parameters(Range&& pairs, ReadingMemory& memory,
                                           const Option&... option) noexcept {
    detail::refuse_temporary_pairs<Range>();
    return detail::read_known<Known>(pairs, memory, option...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
