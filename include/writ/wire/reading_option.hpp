// SPDX-License-Identifier: BSL-1.0
/// What can be told a reader, besides what it reads and the memory.
#ifndef WRIT_WIRE_READING_OPTION_HPP
#define WRIT_WIRE_READING_OPTION_HPP

#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/wire/match.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Says that parameters which the request does not know are kept as its `extra`, with advice,
/// instead of being faults.
struct KeepUnknown {};

/// Says that parameters which the request does not know are kept.
inline constexpr KeepUnknown keep_unknown{};

namespace detail {

template <class Option>
inline constexpr bool keeps_unknown = std::is_same_v<Option, KeepUnknown>;

// A visitor of a wire table that finds out whether a rule is one of those that must hold before
// parameters are a state of the request.
template <class Rule>
class StateRuleMatch {
public:
    constexpr bool is_found() const noexcept { return is_found_; }

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {}

    template <class State>
    constexpr void operator()(const State&) noexcept {
        is_found_ = is_found_ || is_rule_of<typename State::Parameters, Rule>;
    }

    constexpr void extra(const List<Parameter>&) noexcept {}

private:
    bool is_found_ = false;
};

template <class Request, class Option>
struct IsReadingOption : IsCheckOption<Request, Option> {};

template <class Request>
struct IsReadingOption<Request, KeepUnknown> : std::true_type {};

template <class Request, class Rule>
constexpr bool is_state_rule() noexcept {
    StateRuleMatch<Rule> match;
    visit_wire_table(blank<Request>, match);
    return match.is_found();
}

template <class Request, class Rule>
    requires(is_state_rule<Request, Rule>())
struct IsReadingOption<Request, Waive<Rule>> : std::true_type {};

template <class Request, class... Option>
constexpr void check_reading_options() noexcept {
    static_assert((IsReadingOption<Request, Option>::value && ...),
                  "a reader takes in_region(...), waive<rule> and keep_unknown behind what is read "
                  "and the memory");
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
