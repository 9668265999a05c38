// SPDX-License-Identifier: BSL-1.0
/// Names and values in: from anywhere to a checked request, or to all that is wrong with them.
#ifndef WRIT_WIRE_READ_PARAMETERS_HPP
#define WRIT_WIRE_READ_PARAMETERS_HPP

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/required.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/reading_reasons.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/entry.hpp>
#include <writ/wire/match.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// The value of a parameter that has been refused already, known by where it lies.
inline constexpr char refused_value[1] = {};

// How many parameters are read without the caller's memory for what the reader notes of them.
inline constexpr std::size_t most_on_stack = 64;

// What the parts of a reader share. Faults are rare, and there is room for many: they are made only
// once there is one.
class Reading {
public:
    explicit Reading(ReadingMemory& lent) noexcept : memory(lent), nothing_() {}

    template <int Levels>
    std::string_view name_of(const Entry<Levels>& entry) const noexcept {
        return parameters[entry.parameter].name;
    }

    bool has_faults() const noexcept { return has_faults_; }

    // From here on there are some.
    Faults& faults() noexcept {
        if (!has_faults_) new (&faults_) Faults;
        has_faults_ = true;
        return faults_;
    }

    [[gnu::noinline]] void add(const Fault& fault) noexcept { faults().add(fault); }

    void add(std::size_t parameter, const Reason& reason, std::size_t offset = 0) noexcept {
        add({Place{{}, parameters[parameter].name, {}}, &reason, offset});
    }

    void add_missing(const Place& place) noexcept { add({place, &ReadingReasons::missing}); }

    List<Parameter> parameters;
    ReadingMemory& memory;
    bool keeps_unknown = false;
    bool is_query = false;  // then Action and Version are needed

private:
    bool has_faults_ = false;
    union {
        char nothing_;
        Faults faults_;
    };
};

// Finds each parameter's place, except for Action and Version, which are only compared; returns how
// many entries there are.
template <class Request>
std::size_t find_entries(Reading& reading, Entry<levels_of<Request>>* entries) noexcept {
    std::size_t count = 0;
    bool has_action = false;
    bool has_version = false;
    const auto compare = [&](std::size_t at, bool& is_there, std::string_view wanted,
                             const Reason& otherwise) {
        if (is_there) reading.add(at, ReadingReasons::given_twice);
        const std::string_view value = reading.parameters[at].value;
        if (value != wanted && value.data() != refused_value) reading.add(at, otherwise);
        is_there = true;
    };
    for (std::size_t at = 0; at != reading.parameters.size(); ++at) {
        const std::string_view name = reading.parameters[at].name;
        if (name == "Action") {
            compare(at, has_action, Request::Model::action, ReadingReasons::wrong_action);
        } else if (name == "Version") {
            compare(at, has_version, Request::Model::version, ReadingReasons::wrong_version);
        } else {
            new (entries + count++) Entry<levels_of<Request>>{find_parameter<Request>(name), at};
        }
    }
    if (reading.is_query && !has_action) reading.add_missing({{}, "Action", {}});
    if (reading.is_query && !has_version) reading.add_missing({{}, "Version", {}});
    return count;
}

// What follows takes no filler by address, so that what that knows fits into registers.

template <class... Option, class State>
[[gnu::noinline]] void make_state(Reading& reading, const typename State::Parameters& parameters,
                                  State& state) noexcept {
    constexpr rules_of<typename State::Parameters> rules{};
    if (!breaks_no_rule<Option...>(parameters, {}, rules)) {
        add_broken_rules<Option...>(parameters, {}, reading.faults(), rules);
    }
    state = StateMaker::make<State>(parameters);
}

template <int Levels>
[[gnu::noinline]] void take_extra(Reading& reading, const Entry<Levels>* begin,
                                  const Entry<Levels>* end, List<Parameter>& extra) noexcept {
    if (reading.keeps_unknown) {
        const auto count = static_cast<std::size_t>(end - begin);
        auto* const kept = reading.memory.take<Parameter>(count);
        if (kept == nullptr) return;
        for (std::size_t index = 0; index != count; ++index) {
            new (kept + index) Parameter(reading.parameters[begin[index].parameter]);
        }
        extra = List<Parameter>(kept, count);
    } else {
        for (; begin != end; ++begin) {
            reading.add(begin->parameter, ReadingReasons::unknown_parameter);
        }
    }
}

// Entries of one place. Indices too large to be told apart lie in one place too.
template <int Levels>
[[gnu::noinline]] void refuse_repeated(Reading& reading, const Entry<Levels>* begin,
                                       const Entry<Levels>* end) noexcept {
    for (const Entry<Levels>* again = begin + 1; again != end; ++again) {
        if (reading.name_of(*again) == reading.name_of(*begin)) {
            reading.add(again->parameter, ReadingReasons::given_twice);
        }
    }
}

// `TagSpecification.1.`, out of the name of any parameter of the element, in which the index
// stands at `index`.
[[gnu::noinline]] inline std::string_view element_prefix(std::string_view name,
                                                         std::size_t index) noexcept {
    return name.substr(0, index + digits.first_outside(name.substr(index)) + 1);
}

// Of elements whose indices are too large to be told apart, which are a gap in any case, the first
// is looked into: the end of the entries that begin as it does.
template <int Levels>
[[gnu::noinline]] const Entry<Levels>* end_of_prefix(const Reading& reading,
                                                     const Entry<Levels>* begin,
                                                     const Entry<Levels>* end,
                                                     std::string_view prefix) noexcept {
    while (begin != end && reading.name_of(*begin).starts_with(prefix)) ++begin;
    return begin;
}

// Stands for a malformed value, which counts as given: no rule objects to it.
template <class Value>
constexpr Value stand_in() noexcept {
    if constexpr (std::is_same_v<Value, YesNo>) {
        return true;
    } else {
        return blank_value<Value>();
    }
}

template <class Member>
[[gnu::noinline]] void fill(Reading& reading, std::size_t parameter, Member& member) noexcept {
    const std::string_view text = reading.parameters[parameter].value;
    const bool is_refused = text.data() == refused_value;
    using Value = typename ValueOf<Member>::type;
    if (is_refused) {
        member = stand_in<Value>();
    } else if (const auto parsed = Value::parse(text)) {
        member = *parsed;
    } else {
        reading.add(parameter, parsed.error().reason(), parsed.error().offset);
        member = stand_in<Value>();
    }
}

// A visitor of a wire table, which lies on `Level` counted from 0, that fills a struct from its
// entries, which are sorted. `Option` are those of the reader, which can waive what must hold
// before parameters are a state.
template <int Levels, int Level, class... Option>
class Filler {
public:
    // `within` is what stands in front of the names of this struct's parameters.
    constexpr Filler(Reading& reading, const Entry<Levels>* begin, const Entry<Levels>* end,
                     std::string_view within) noexcept
        : reading_(reading), at_(begin), end_(end), within_(within) {}

    template <class Member>
    [[gnu::always_inline]] void operator()(std::string_view name, Member& member) noexcept {
        ++row_;
        const Entry<Levels>* const begin = at_;
        while (at_ != end_ && at_->position.row[Level] == row_) ++at_;
        if (begin == at_) {
            if constexpr (ValueOf<Member>::is_required) {
                reading_.add_missing({within_, name, {}});
            }
        } else if constexpr (ListMember<Member>) {
            if constexpr (has_inner) fill_list(name, begin, member);
        } else if constexpr (is_structure<Member>) {
            if constexpr (has_inner) fill_structure(name, begin, member);
        } else {
            if (at_ - begin != 1) refuse_repeated(reading_, begin, at_);
            fill(reading_, begin->parameter, member);
        }
    }

    template <class State>
    [[gnu::always_inline]] void operator()(State& state) noexcept {
        typename State::Parameters parameters;
        inline_wire_table(parameters, *this);
        make_state<Option...>(reading_, parameters, state);
    }

    [[gnu::always_inline]] void extra(List<Parameter>& extra) noexcept {
        if (at_ != end_) take_extra(reading_, at_, end_, extra);
    }

private:
    // Whether a parameter can lie in a structure or a list of this one.
    static constexpr bool has_inner = Level + 1 < Levels;

    // A structure in this one, from its entries. `within` stands in front of their names.
    template <class Structure>
    [[gnu::always_inline]] void fill_inner(const Entry<Levels>* begin, const Entry<Levels>* end,
                                           std::string_view within, Structure& structure) noexcept {
        Filler<Levels, Level + 1, Option...> filler(reading_, begin, end, within);
        if constexpr (Level < most_inlined_levels) {
            inline_wire_table(structure, filler);
        } else {
            deep_wire_table(structure, filler);
        }
    }

    // The entries of one structure, from `begin` to `at_`.
    template <class Member>
    [[gnu::always_inline]] void fill_structure(std::string_view name, const Entry<Levels>* begin,
                                               Member& member) noexcept {
        using Structure = typename ValueOf<Member>::type;
        static_assert(
            !std::is_same_v<Member, Structure> || requires { Structure{}; },
            "a structure with required parameters is itself Required or Optional");
        auto structure = blank_value<Structure>();
        fill_inner(begin, at_, reading_.name_of(*begin).substr(0, within_.size() + name.size() + 1),
                   structure);
        if constexpr (is_reference<Member>) {
            auto* const kept = reading_.memory.template take<Structure>(1);
            if (kept != nullptr) member = *new (kept) Structure(structure);
        } else {
            member = structure;
        }
    }

    // The entries of one list, from `begin` to `at_`.
    template <class Element>
    [[gnu::always_inline]] void fill_list(std::string_view name, const Entry<Levels>* begin,
                                          List<Element>& list) noexcept {
        const auto index_of = [](const auto& entry) { return entry.position.index[Level]; };
        std::size_t count = 0;
        std::uint32_t last = 0;
        bool has_gap = false;
        for (const Entry<Levels>* entry = begin; entry != at_; ++entry) {
            if (index_of(*entry) == last && count != 0) continue;
            if (index_of(*entry) != last + 1 && !has_gap) {
                has_gap = true;
                reading_.add(entry->parameter, ReadingReasons::list_index_gap);
            }
            last = index_of(*entry);
            ++count;
        }
        auto* const elements = reading_.memory.take<Element>(count);
        for (std::size_t index = 0; begin != at_; ++index) {
            const Entry<Levels>* end = begin;
            while (end != at_ && index_of(*end) == index_of(*begin)) ++end;
            // Without memory the element is read all the same, for its faults and for what the
            // lists in it need.
            auto element = blank_value<Element>();
            if constexpr (TextMember<Element>) {
                if (end - begin != 1) refuse_repeated(reading_, begin, end);
                fill(reading_, begin->parameter, element);
            } else {
                const std::size_t at = within_.size() + name.size() + 1;
                const std::string_view prefix = element_prefix(reading_.name_of(*begin), at);
                const bool is_one = index_of(*begin) != WirePosition<Levels>::most_index;
                fill_inner(begin, is_one ? end : end_of_prefix(reading_, begin, end, prefix),
                           prefix, element);
            }
            if (elements != nullptr) new (elements + index) Element(element);
            begin = end;
        }
        // A list that lacks a part is none: no rule is to speak of what only memory is missing for.
        if (reading_.memory.was_enough()) list = List<Element>(elements, count);
    }

    Reading& reading_;
    const Entry<Levels>* at_;
    const Entry<Levels>* end_;
    std::string_view within_;
    std::uint32_t row_ = 0;
};

template <class Request, class... Option>
Result<Checked<Request>, Faults> read(Reading& reading, const Option&... option) noexcept {
    reading.keeps_unknown = (keeps_unknown<Option> || ...);
    constexpr int levels = levels_of<Request>;
    alignas(Entry<levels>) std::byte on_stack[most_on_stack * sizeof(Entry<levels>)];
    auto* entries = reinterpret_cast<Entry<levels>*>(on_stack);
    if (reading.parameters.size() > most_on_stack) {
        entries = reading.memory.take<Entry<levels>>(reading.parameters.size());
    }
    Request request = make_blank<Request>();
    if (entries != nullptr) {
        const std::size_t count = find_entries<Request>(reading, entries);
        sort(entries, count);
        Filler<levels, 0, Option...> filler(reading, entries, entries + count, {});
        inline_wire_table(request, filler);
    } else {
        // What the lists need is not known yet; to ask for the most saves the caller a third try.
        reading.memory.miss(reading.parameters.size() * most_bytes_of_a_parameter<Request>());
    }
    const Optional<Region> destination = destination_of(option...);
    if (!reading.has_faults() && reading.memory.was_enough()) {
        return check<Option...>(request, destination);
    }
    if (!reading.memory.was_enough()) {
        // Of a query string not everything was understood; what seemed wrong may not be.
        if (reading.is_query) reading.faults() = {};
        reading.add({{}, &ReadingReasons::memory_too_small});
        if (reading.is_query) return reading.faults();
    }
    add_broken_rules<Option...>(request, destination, reading.faults(), rules_of<Request>{});
    return reading.faults();
}

}  // namespace detail

/// Reads `parameters`, wire names and values that are not percent-encoded, into a checked
/// `Request`; or tells every fault at once, in the order of the wire table, unknown parameters
/// and broken rules last: what is missing, unknown, given twice or malformed, gaps in list
/// indices, and every rule that can still be judged. Action and Version may be among them.
///
/// Options are those of `check`, where a waived rule can also be one of a state, and
/// `keep_unknown`. The request views the parameters' text; its lists lie in `memory`. Throws
/// nothing, allocates nothing, and takes n log n steps for n parameters, in whichever order they
/// come.
template <RequestType Request, class... Option>
Result<Checked<Request>, Faults> read_parameters(List<Parameter> parameters WRIT_LIFETIMEBOUND,
                                                 ReadingMemory& memory,
                                                 const Option&... option) noexcept {
    detail::check_reading_options<Request, Option...>();
    detail::Reading reading(memory);
    reading.parameters = parameters;
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
