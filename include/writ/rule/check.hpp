// SPDX-License-Identifier: BSL-1.0
/// The one way from a request to a checked request.
#ifndef WRIT_RULE_CHECK_HPP
#define WRIT_RULE_CHECK_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>
#include <writ/rule/said.hpp>
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
        return region_;
    }

    /// The Region, out of what is gone at the end of the line.
    constexpr Optional<Region> region() const&& noexcept { return region_; }

    /// What is unusual about it.
    constexpr const Advice& advice() const& noexcept WRIT_LIFETIMEBOUND { return advice_; }

    /// What is unusual, out of what is gone at the end of the line.
    constexpr Advice advice() const&& noexcept { return advice_; }

private:
    friend struct detail::CheckedMaker;

    constexpr explicit Checked(const Request& request) noexcept : request_(request) {}

    Request request_;
    Optional<Region> region_ = {};
    Advice advice_ = {};
};

namespace detail {

struct CheckedMaker {
    template <class Request>
    static constexpr Checked<Request> make(const Request& request,
                                           const Optional<Region>& destination) noexcept {
        Checked<Request> checked(request);
        checked.region_ = destination;
        return checked;
    }

    template <class Request>
    static constexpr void advise(Checked<Request>& checked, const Fault& advice) noexcept {
        checked.advice_.add(advice);
    }
};

constexpr Optional<Region> destination_in(const InRegion& option) noexcept {
    return option.region;
}

template <class Option>
constexpr Optional<Region> destination_in(const Option&) noexcept {
    return {};
}

template <class... Option>
inline constexpr bool tells_one_region = (int{std::is_same_v<Option, InRegion>} + ... + 0) <= 1;

// The Region among the options, if one is there. It is a copy: GCC 12 does not take the address of
// a temporary `in_region(...)` for a constant where a variable at namespace scope is initialised.
template <class... Option>
constexpr Optional<Region> destination_of(const Option&... option) noexcept {
    static_assert(tells_one_region<Option...>, "a request goes to one Region: give in_region once");
    Optional<Region> destination;
    ((destination = destination ? destination : destination_in(option)), ...);
    return destination;
}

template <class Request, class Option>
struct IsCheckOption : std::is_same<Option, InRegion> {};

// Whether what judges `Judged` asks `Rule`.
template <class Judged, class Rule>
inline constexpr bool is_rule_of = lists<Rule>(rules_of<Judged>{});

template <class Request, class Rule>
struct IsCheckOption<Request, Waive<Rule>> : std::true_type {
    static_assert(is_rule_of<Request, Rule>, "only a rule of the request can be waived");
};

// One rule of `Request`, asked or waived.
template <class Rule, class... Option>
struct Judge {
    static constexpr bool is_waived = (std::is_same_v<Option, Waive<Rule>> || ...);

    template <class Request>
    static constexpr bool passes(const Request& request,
                                 const Optional<Region>& destination) noexcept {
        if constexpr (is_waived) {
            return true;
        } else {
            return holds<Rule>(request, destination);
        }
    }
};

// Adds the faults of all rules that `request` breaks.
template <class... Option, class Request, class... Rule>
constexpr void add_broken_rules(const Request& request, const Optional<Region>& destination,
                                Faults& faults, Rules<Rule...>) noexcept {
    [[maybe_unused]] const auto add = [&](const Fault& fault) { faults.add(fault); };
    ((Rule::is_advice || Judge<Rule, Option...>::passes(request, destination)
          ? void()
          : each_fault_of<Rule>(request, add)),
     ...);
}

template <class... Option, class Request, class... Rule>
constexpr bool breaks_no_rule(const Request& request, const Optional<Region>& destination,
                              Rules<Rule...>) noexcept {
    return ((Rule::is_advice || Judge<Rule, Option...>::passes(request, destination)) && ...);
}

template <class... Option, class Request, class... Rule>
constexpr Checked<Request> make_checked(const Request& request, const Optional<Region>& destination,
                                        Rules<Rule...>) noexcept {
    Checked<Request> checked = CheckedMaker::make(request, destination);
    [[maybe_unused]] const auto advise = [&](const Fault& advice) {
        CheckedMaker::advise(checked, advice);
    };
    ((!Rule::is_advice || Judge<Rule, Option...>::passes(request, destination)
          ? void()
          : each_fault_of<Rule>(request, advise)),
     ...);
    return checked;
}

// The place of the first rule that `request` breaks and that stops the compiler, counted from 1; 0
// if it breaks none.
template <class... Option, class Request, class... Rule>
constexpr std::size_t first_broken_rule(const Request& request, const Optional<Region>& destination,
                                        Rules<Rule...>) noexcept {
    std::size_t place = 0;
    const bool is_broken =
        ((++place, Rule::stops_compiler && !Judge<Rule, Option...>::passes(request, destination)) ||
         ...);
    return is_broken ? place : 0;
}

template <std::size_t Place, class List>
struct RuleAt;

template <class First, class... Rest>
struct RuleAt<1, Rules<First, Rest...>> {
    using type = First;
};

template <std::size_t Place, class First, class... Rest>
struct RuleAt<Place, Rules<First, Rest...>> : RuleAt<Place - 1, Rules<Rest...>> {};

template <class... Rule>
constexpr std::size_t count_of(Rules<Rule...>) noexcept {
    return sizeof...(Rule);
}

// GCC prints this call in front of the rule's name: so it tells of places, not of all rules.
template <class Request, std::size_t... Index>
constexpr void reject_rule(std::size_t place, std::index_sequence<Index...>) {
    using List = rules_of<Request>;
    ((place == Index + 1 ? request_breaks_rule<typename RuleAt<Index + 1, List>::type>() : void()),
     ...);
}

// Stops the compiler at the advice of `Rule`, if it must be heard: nobody reads it.
template <class Rule, class Request>
constexpr void reject_unread_advice(const Checked<Request>& checked) noexcept {
    if constexpr (Rule::is_advice && Rule::stops_compiler) {
        for (const Fault& advice : checked.advice()) {
            // GCC with -fsanitize=undefined takes no comparison of the pointers for a constant.
            if (advice.name() == Rule::reason.name) request_breaks_rule<Rule>();
        }
    }
}

template <class Request, class... Rule>
constexpr void reject_unread(const Checked<Request>& checked, Rules<Rule...>) noexcept {
    (reject_unread_advice<Rule>(checked), ...);
}

// Faults are rare: they are collected only once it is known that there are any.
template <class... Option, class Request>
constexpr Result<Checked<Request>, Faults> check(const Request& request,
                                                 const Optional<Region>& destination) noexcept {
    constexpr rules_of<Request> rules{};
    if (says_all(request) && breaks_no_rule<Option...>(request, destination, rules)) {
        // A checked request is large: it is made where the caller keeps it.
        return {MadeBy(), [&] { return make_checked<Option...>(request, destination, rules); }};
    }
    Faults faults;
    add_unsaid(request, faults);
    add_broken_rules<Option...>(request, destination, faults, rules);
    return faults;
}

}  // namespace detail

/// Checks `request` at run time: the checked request with its advice, or every broken rule at each
/// place where it is broken, and every required yes/no parameter in which nothing is said.
/// Options are `in_region(…)`, of a Region or of an `Optional` one, which adds the rules that
/// depend on the endpoint's Region, and `waive<rule>`. Throws nothing and allocates nothing.
template <RequestType Request, class... Option>
constexpr Result<Checked<Request>, Faults> check(const Request& request,
                                                 const Option&... option) noexcept {
    static_assert((detail::IsCheckOption<Request, Option>::value && ...),
                  "check takes in_region(...) and waive<rule> behind the request");
    return detail::check<Option...>(request, detail::destination_of(option...));
}

/// Checks `request` at compile time: a broken rule stops the compiler with the rule's name.
/// Options as for `check`; advice is silent, but where the rule must be heard: then it stops the
/// compiler as well.
template <RequestType Request, class... Option>
consteval Checked<Request> checked(const Request& request, const Option&... option) {
    static_assert((detail::IsCheckOption<Request, Option>::value && ...),
                  "checked takes in_region(...) and waive<rule> behind the request");
    const Optional<Region> destination = detail::destination_of(option...);
    detail::each_unsaid(request, detail::RejectUnsaid());
    constexpr rules_of<Request> rules{};
    if (const auto place = detail::first_broken_rule<Option...>(request, destination, rules)) {
        constexpr std::make_index_sequence<detail::count_of(rules)> indices;
        detail::reject_rule<Request>(place, indices);
    }
    return detail::make_checked<Option...>(request, destination, rules);
}

/// Lets `request` through without asking any rule: for what AWS accepts and this version does
/// not. The only option is `in_region(…)`.
template <RequestType Request, class... Option>
    requires(std::is_same_v<Option, InRegion>&&...)
constexpr Checked<Request> unchecked(const Request& request, const Option&... option) noexcept {
    return detail::CheckedMaker::make(request, detail::destination_of(option...));
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
