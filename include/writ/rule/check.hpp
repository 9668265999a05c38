// SPDX-License-Identifier: BSL-1.0
/// The one way from a request to a checked request.
#ifndef WRIT_RULE_CHECK_HPP
#define WRIT_RULE_CHECK_HPP

#include <cstddef>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/ask.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/judge.hpp>
#include <writ/rule/rule.hpp>
#include <writ/rule/rule_match.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {
struct CheckedMaker;
}

/// A request that has passed its rules, or was let through by `unchecked`. Only such a one can be
/// written. It views the same text and arrays as the request, which must live on.
template <RequestType Request>
class Checked {
public:
    /// The request.
    constexpr const Request& request() const& noexcept WRIT_LIFETIMEBOUND { return request_; }

    /// The request, out of what is gone at the end of the line.
    constexpr Request request() const&& noexcept { return request_; }

    /// A member of the request.
    constexpr const Request* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &request_; }

    /// Refused: the member would be gone at the end of the line. Give what is checked a name.
    const Request* operator->() const&& = delete;

    /// The Region it was checked for; nothing if none was told.
    constexpr const Optional<Region>& region() const& noexcept WRIT_LIFETIMEBOUND {
        return rest_.region;
    }

    /// The Region, out of what is gone at the end of the line.
    constexpr Optional<Region> region() const&& noexcept { return rest_.region; }

    /// What is unusual about it.
    constexpr const Advice& advice() const& noexcept WRIT_LIFETIMEBOUND { return rest_.advice; }

    /// What is unusual, out of what is gone at the end of the line.
    constexpr Advice advice() const&& noexcept { return rest_.advice; }

private:
    friend struct detail::CheckedMaker;

    constexpr Checked(const Request& request, const detail::CheckedRest& rest) noexcept
        : request_(request), rest_(rest) {}

    Request request_;
    detail::CheckedRest rest_;
};

namespace detail {

struct CheckedMaker {
    template <class Request>
    static constexpr Checked<Request> make(const Request& request,
                                           const CheckedRest& rest) noexcept {
        return {request, rest};
    }

    // How many bytes behind its start the rest of a `Checked<Request>` lies: the request is first.
    template <class Request>
    static constexpr std::size_t rest_at() noexcept {
        constexpr std::size_t step = alignof(CheckedRest);
        constexpr std::size_t at = (sizeof(Request) + step - 1) / step * step;
        static_assert(
            sizeof(Checked<Request>) - at - sizeof(CheckedRest) < alignof(Checked<Request>),
            "there is nothing between the two");
        return at;
    }
};

template <class... Option>
inline constexpr bool tells_one_region = (int{std::is_same_v<Option, InRegion>} + ... + 0) <= 1;

// The Region among the options, if one is there. It is a copy: GCC 12 does not take the address of
// a temporary `in_region(...)` for a constant where a variable at namespace scope is initialised.
constexpr Optional<Region> destination_of() noexcept {
    return {};
}

template <class Option, class... Rest>
constexpr Optional<Region> destination_of([[maybe_unused]] const Option& option,
                                          const Rest&... rest) noexcept {
    static_assert(tells_one_region<Option, Rest...>,
                  "a request goes to one Region: give in_region once");
    if constexpr (std::is_same_v<Option, InRegion>) return option.region;
    return destination_of(rest...);
}

template <class Request, class Option>
struct IsCheckOption : std::is_same<Option, InRegion> {};

template <class Request, class Rule>
struct IsCheckOption<Request, Also<Rule>> : std::true_type {};

template <class Request, class Rule>
struct IsCheckOption<Request, Waive<Rule>> : std::true_type {};

// Whether there is what an option waives: a rule of the request or of what is in it, a doubt, or a
// rule of one's own that another option has asked.
template <class Request, class Option, class... All>
struct WaivesRule : std::true_type {};

template <class Request, class Rule, class... All>
struct WaivesRule<Request, Waive<Rule>, All...>
    : std::bool_constant<std::is_base_of_v<Doubt, Rule> ||
                         (std::is_same_v<All, Also<Rule>> || ...) ||
                         is_rule_within<Request, Rule>> {};

// The name of what an option waives; empty if it waives nothing.
template <class Option>
inline constexpr std::string_view waived_name = {};
template <class Rule>
inline constexpr std::string_view waived_name<Waive<Rule>> = Rule::reason.name;

template <class... Option>
inline constexpr std::string_view waived_names[] = {waived_name<Option>..., {}};

template <class... Option>
constexpr WaivedNames names_waived() noexcept {
    if constexpr ((!waived_name<Option>.empty() || ...)) {
        return {waived_names<Option...>, sizeof...(Option)};
    } else {
        return {};
    }
}

// The rule of one's own that an option asks.
template <class Option>
struct RulesOf {
    using type = Rules<>;
};
template <class Rule>
struct RulesOf<Also<Rule>> {
    using type = Rules<Rule>;
};

// What the options ask of a request besides its own rules.
template <class Request, class... Option>
constexpr void ask_options(const Request& request, Findings& findings) noexcept {
    (ask_rules(request, {}, findings, typename RulesOf<Option>::type{}), ...);
}

template <class Request, class... Option>
void ask_options_of(const void* request, Findings& findings) {
    ask_options<Request, Option...>(*static_cast<const Request*>(request), findings);
}

template <class Request, class... Option>
constexpr CheckSetup setup_of(const Option&... option) noexcept {
    CheckSetup setup{destination_of(option...), names_waived<Option...>()};
    if constexpr ((!std::is_same_v<typename RulesOf<Option>::type, Rules<>> || ...)) {
        setup.ask_others = ask_options_of<Request, Option...>;
    }
    return setup;
}

// Checks while compiling, by the wire table.
template <class Request, class... Option>
constexpr Result<Checked<Request>, Faults> check_by_table(const Request& request,
                                                          const CheckSetup& setup) noexcept {
    Findings findings(setup);
    ask_request(request, findings);
    ask_options<Request, Option...>(request, findings);
    if (findings.has_faults()) return findings.faults();
    return CheckedMaker::make(request, findings.rest());
}

}  // namespace detail

/// Checks `request` at run time: the checked request with its advice, or every broken rule at each
/// place where it is broken, and every required parameter in which nothing is said. Options are
/// `in_region(…)`, of a Region or of an `Optional` one, which adds the rules that depend on the
/// endpoint's Region, `waive<rule>` and `also<rule>`. Throws nothing and allocates nothing.
template <RequestType Request, class... Option>
constexpr Result<Checked<Request>, Faults> check(const Request& request,
                                                 const Option&... option) noexcept {
    static_assert((detail::IsCheckOption<Request, Option>::value && ...),
                  "check takes in_region(...), waive<rule> and also<rule> behind the request");
    static_assert((detail::WaivesRule<Request, Option, Option...>::value && ...),
                  "only a rule of the request can be waived");
    const detail::CheckSetup setup = detail::setup_of<Request>(option...);
    if (std::is_constant_evaluated()) {
        return detail::check_by_table<Request, Option...>(request, setup);
    }
    return {detail::FilledBy(), detail::AskingWalk<>::check,
            detail::CheckCall{schema_of<Request>, detail::judge_object<Request>, &request,
                              sizeof(Request), detail::CheckedMaker::rest_at<Request>(), setup}};
}

/// Checks `request` at compile time: a broken rule stops the compiler with the rule's name.
/// Options as for `check`; advice is silent, but where the rule must be heard: then it stops the
/// compiler as well.
template <RequestType Request, class... Option>
consteval Checked<Request> checked(const Request& request, const Option&... option) {
    static_assert((detail::IsCheckOption<Request, Option>::value && ...),
                  "checked takes in_region(...), waive<rule> and also<rule> behind the request");
    static_assert((detail::WaivesRule<Request, Option, Option...>::value && ...),
                  "only a rule of the request can be waived");
    detail::Findings findings(detail::setup_of<Request>(option...));
    detail::reject_what_is_within(request, findings);
    detail::ask_destination(findings);
    detail::ask_rules(request, {}, findings, detail::listed_rules_of<Request>{});
    detail::reject_found(findings, rules_of<Request>{});
    detail::ask_options<Request, Option...>(request, findings);
    (detail::reject_found(findings, typename detail::RulesOf<Option>::type{}), ...);
    return detail::CheckedMaker::make(request, findings.rest());
}

/// Lets `request` through without asking any rule: for what AWS accepts and this version does
/// not. The only option is `in_region(…)`.
template <RequestType Request, class... Option>
    requires(std::is_same_v<Option, InRegion>&&...)
constexpr Checked<Request> unchecked(const Request& request, const Option&... option) noexcept {
    return detail::CheckedMaker::make(request, {detail::destination_of(option...)});
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
