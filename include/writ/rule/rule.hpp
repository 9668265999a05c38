// SPDX-License-Identifier: BSL-1.0
/// What a rule is: a named sentence about parameters that must fit together.
#ifndef WRIT_RULE_RULE_HPP
#define WRIT_RULE_RULE_HPP

#include <concepts>
#include <cstdint>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/rule/fault.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The base of a rule that refuses what breaks it: it contradicts a documented, stable rule.
///
/// A rule is a struct whose name reads as what went wrong. It has
/// - `reason`: its name again, the sentence, EC2's error code if the evidence knows one;
/// - `parameters`: the wire names it speaks of, first the one to change;
/// - `source`: where the fact comes from, and of when;
/// - `holds(request)`, or `holds(request, destination)` if it needs the Region the request goes
///   to, or both: then the second is asked whenever that Region is known;
/// - `place(request)`, only if the first of `parameters` does not tell the place;
/// - or, in place of these, `each_place(request, put)`, or `each_place(request, destination, put)`,
///   which calls `put(Place)` for each place at which it is broken, if there can be several: it
///   holds if there is none. That is a template of the request, or Clang cannot ask it while
///   compiling.
///
/// A rule holds for whatever it cannot judge, such as an unchecked value. A rule of a structure is
/// the same with the structure in place of the request, and names in that.
struct Refuses {
    /// Whether breaking the rule refuses nothing at run time.
    static constexpr bool is_advice = false;
    /// Whether breaking it stops the compiler in `checked` and `static_query`.
    static constexpr bool stops_compiler = true;
};

/// The base of a rule that only advises: what breaks it is unusual, or in doubt. In `checked` and
/// `static_query` nobody reads advice; a rule that must be heard there says so with a
/// `stops_compiler` of its own.
struct Advises {
    /// Whether breaking the rule refuses nothing at run time.
    static constexpr bool is_advice = true;
    /// Whether breaking it stops the compiler in `checked` and `static_query`.
    static constexpr bool stops_compiler = false;
};

/// The rules of a request, in the order they are judged. A set of rules may stand in place of one.
///
/// A set is for rules that look at one part of a request, such as its filters. It is a struct with
/// - `rules`: `Rules<…>`;
/// - `part(request)`: what they are asked of in place of the request. That is of one type for all
///   requests, so that a program has each of the rules once, however many requests it checks.
template <class... Rule>
struct Rules {
    /// For writ itself: one list in place of two. It is never called.
    template <class... Other>
    Rules<Rule..., Other...> operator+(Rules<Other...>) const;
};

namespace detail {

template <class Rule>
concept RuleSet = requires {
    typename Rule::rules;
};

// What one entry of a list of rules stands for.
template <class Rule>
struct RulesIn {
    using type = Rules<Rule>;
};
template <RuleSet Set>
struct RulesIn<Set> {
    using type = typename Set::rules;
};

// Never called.
template <class... Rule>
auto each_of(Rules<Rule...>) -> decltype((Rules<>() + ... + typename RulesIn<Rule>::type()));

// The rules of a request, or of the parameters of a state, as they are listed, with sets.
template <class Judged>
using listed_rules_of = typename Judged::Model::rules;

}  // namespace detail

/// The rules of a request, or of the parameters of a state: each by itself.
template <class Judged>
using rules_of = decltype(detail::each_of(detail::listed_rules_of<Judged>()));

/// A request: a struct whose `Model` tells its action and its rules.
template <class Type>
concept RequestType = requires {
    Type::Model::action;
    typename Type::Model::rules;
};

/// The Region a request goes to; made by `in_region`.
struct InRegion {
    /// The Region whose endpoint the request is sent to; nothing if none is told.
    Optional<Region> region;
};

/// Says that the request goes to the endpoint of `region`, so that what the endpoint decides is
/// checked too.
constexpr InRegion in_region(Region region) noexcept {
    return {region};
}

/// The same where there is a `region`; of nothing, that none is told.
template <std::same_as<Region> Value>
constexpr InRegion in_region(const Optional<Value>& region) noexcept {
    return {region};
}

/// Says that `Rule` is not to be judged.
template <class Rule>
struct Waive {};

/// Says that `Rule` is not to be judged: `check(request,
/// waive<outpost_lies_outside_source_region>)`.
template <class Rule>
inline constexpr Waive<Rule> waive{};

/// Says that `Rule`, one of your own, is judged as well.
template <class Rule>
struct Also {};

/// Says that `Rule`, one of your own, is judged as well: `check(request, also<must_be_encrypted>)`.
/// It is made as writ's rules are, and judged behind those of the request.
template <class Rule>
inline constexpr Also<Rule> also{};

namespace detail {

// Calls `visit(element, its index)` for each of `list`. The wire counts from 1.
template <class Element, class Visit>
constexpr void each_numbered(const List<Element>& list, Visit visit) noexcept {
    std::uint32_t at = 0;
    for (const Element& element : list) visit(element, ++at);
}

struct IgnorePlace {
    constexpr void operator()(const Place&) const noexcept {}
};

// Whether `Rule` tells each place at which it is broken.
template <class Rule, class Judged>
inline constexpr bool tells_places = requires(const Judged& judged) {
    Rule::each_place(judged, IgnorePlace());
};

// The same of one that needs the Region the request goes to.
template <class Rule, class Judged>
inline constexpr bool tells_places_by_region = requires(const Judged& judged,
                                                        const Region& region) {
    Rule::each_place(judged, region, IgnorePlace());
};

template <class Rule, class Judged>
constexpr bool holds(const Judged& judged, const Optional<Region>& destination) noexcept {
    constexpr bool alone = requires {
        Rule::holds(judged);
    };
    constexpr bool with_region = requires {
        Rule::holds(judged, *destination);
    };
    static_assert(alone || with_region,
                  "a rule has holds(request), holds(request, destination), each_place(request, "
                  "put) or each_place(request, destination, put)");
    if constexpr (with_region) {
        if (destination) return Rule::holds(judged, *destination);
    }
    if constexpr (alone) return Rule::holds(judged);
    return true;
}

// Calls `put` for each place at which `Rule` is broken: with the place, or with just its name. For
// none where a Region is needed and not known.
template <class Rule, class Judged, class Put>
constexpr void each_broken_place(const Judged& judged, const Optional<Region>& destination,
                                 Put put) noexcept {
    if constexpr (tells_places<Rule, Judged>) {
        Rule::each_place(judged, put);
    } else if constexpr (tells_places_by_region<Rule, Judged>) {
        if (destination) Rule::each_place(judged, *destination, put);
    } else if (!holds<Rule>(judged, destination)) {
        if constexpr (requires { Rule::place(judged); }) {
            put(Rule::place(judged));
        } else {
            put(Rule::parameters[0]);
        }
    }
}

template <class Rule, class... Listed>
constexpr bool lists(Rules<Listed...>) noexcept {
    return (std::is_same_v<Rule, Listed> || ...);
}

// Whether what judges `Judged` asks `Rule`.
template <class Judged, class Rule>
constexpr bool is_rule_of() noexcept {
    if constexpr (requires { typename Judged::Model::rules; }) {
        return lists<Rule>(rules_of<Judged>{});
    } else {
        return false;
    }
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
