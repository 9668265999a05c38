// SPDX-License-Identifier: BSL-1.0
/// Any request of any action, for tests of laws. It is written once: which members a request has is
/// learnt from Boost.Hana, which parameters from its wire table. A new action is found by its
/// header; a new value type needs its line in kind.cpp.
///
/// What RapidCheck generates and shrinks is a description that owns its texts (`Case`); the
/// request, which only views, is built from it (`Built`). RapidCheck's templates see the
/// description only, so that another action does not cost them once more.
#ifndef WRIT_TESTS_SUPPORT_ARBITRARY_HPP
#define WRIT_TESTS_SUPPORT_ARBITRARY_HPP

#include <writ/ext/hana.hpp>

#include "support/laws/law.hpp"

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/hana/core/to.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/type.hpp>

#include "support/laws/case.hpp"
#include "support/tree.hpp"

namespace writ_test {

//=== what Hana and the wire table tell ===//

template <class Type>
Schema schema_of();

/// Memory for what a request views, each text in a heap buffer of its exact size.
class Arena {
public:
    std::string_view keep(std::string_view text) {
        texts_.push_back(std::make_unique<ExactBuffer>(text));
        return texts_.back()->text();
    }

    template <class Element>
    writ::List<Element> keep(std::vector<Element> elements) {
        auto kept = std::make_shared<const std::vector<Element>>(std::move(elements));
        lists_.push_back(kept);
        return writ::List<Element>(*kept);
    }

private:
    std::vector<std::unique_ptr<ExactBuffer>> texts_;
    std::vector<std::shared_ptr<const void>> lists_;
};

template <class Value>
Value build_value(const Node& node, std::string_view text) {
    if (const auto parsed = Value::parse(text); parsed && !node.is_unchecked) return *parsed;
    if constexpr (std::is_same_v<Value, writ::CompletionDuration> ||
                  std::is_same_v<Value, writ::MaxResults>) {
        std::uint32_t number = 0;  // of the bytes, whatever they are
        for (const char byte : text) {
            number = number * 10 + static_cast<std::uint32_t>(byte - '0');
        }
        return Value::unchecked(number);
    } else {
        return Value::unchecked(text);
    }
}

/// The member that `node` describes; what it views lies in `arena`.
template <class Member>
Member build(const Node& node, const Plan& plan, Arena& arena) {
    namespace hana = boost::hana;
    using Value = typename writ::detail::ValueOf<Member>::type;
    if constexpr (std::is_base_of_v<std::string_view, Member>) {
        return arena.keep(node.text);
    } else if constexpr (std::is_same_v<Member, writ::YesNo>) {
        return node.said == 0 ? writ::YesNo() : writ::YesNo(node.said == 1);
    } else if constexpr (writ::detail::ListMember<Member>) {
        std::vector<typename Member::value_type> elements;
        for (const Node& element : node.nodes) {
            elements.push_back(build<typename Member::value_type>(element, plan, arena));
        }
        return arena.keep(std::move(elements));
    } else if constexpr (writ::detail::HanaState<Member>) {
        return writ::detail::StateMaker::make<Member>(
            build<typename Member::Parameters>(node, plan, arena));
    } else if constexpr (writ::detail::HanaStruct<Member>) {
        Member object = writ::detail::make_blank<Member>();
        std::size_t index = 0;
        hana::for_each(hana::accessors<Member>(), [&](const auto& accessor) {
            auto& member = hana::second(accessor)(object);
            using Inner = std::remove_cvref_t<decltype(member)>;
            member = build<Inner>(node.nodes[index++], plan, arena);
        });
        return object;
    } else if constexpr (writ::detail::OptionalMember<Member>) {
        if (!node.is_there) return {};
        return build_value<Value>(node, arena.keep(node.text));
    } else {
        return build_value<Value>(node, arena.keep(node.text));
    }
}

// Whether a rule that refuses is broken.
template <class Judged>
constexpr bool breaks_a_rule(const Judged& judged) {
    writ::detail::Findings findings({}, {});
    writ::detail::ask_rules(judged, {}, findings, writ::rules_of<Judged>{});
    return findings.has_faults();
}

template <class State>
bool is_possible_state(const Node& node) {
    using Parameters = typename State::Parameters;
    Arena arena;
    const Parameters parameters = build<Parameters>(node, {}, arena);
    return !breaks_a_rule(parameters);
}

// Whether a request with nothing but this member breaks a rule. `Access` gives the member.
template <class Request, class Access>
bool is_refused(const Node& node) {
    Request request = writ::detail::make_blank<Request>();
    auto& member = Access{}(request);
    using Member = std::remove_cvref_t<decltype(member)>;
    Arena arena;
    member = build<Member>(node, {}, arena);
    return breaks_a_rule(request);
}

// Whether a rule of the request may refuse what is in `Member`, or a part of it, alone.
template <class Member>
constexpr bool can_be_refused() {
    if constexpr (writ::detail::ListMember<Member>) {
        return !std::is_same_v<typename Member::value_type, writ::Parameter>;
    } else {
        return writ::detail::HanaState<Member> || writ::detail::OptionalMember<Member>;
    }
}

template <class Type>
Schema schema_of() {
    namespace hana = boost::hana;
    using Shape = Schema::Shape;
    using Value = typename writ::detail::ValueOf<Type>::type;
    if constexpr (std::is_same_v<Type, writ::YesNo>) {
        return {Shape::yes_no};
    } else if constexpr (std::is_same_v<Type, writ::Parameter>) {
        return {Shape::structure,
                nullptr,
                false,
                {{Shape::value, &extra_name}, {Shape::value, &extra_value}}};
    } else if constexpr (writ::detail::ListMember<Type>) {
        return {Shape::list, nullptr, false, {schema_of<typename Type::value_type>()}};
    } else if constexpr (writ::detail::HanaState<Type>) {
        Schema schema = schema_of<typename Type::Parameters>();
        schema.is_possible = is_possible_state<Type>;
        return schema;
    } else if constexpr (writ::detail::HanaStruct<Type>) {
        Schema schema;
        hana::for_each(hana::accessors<Type>(), [&](const auto& accessor) {
            using Member =
                std::remove_cvref_t<decltype(hana::second(accessor)(std::declval<const Type&>()))>;
            schema.members.push_back(schema_of<Member>());
            if constexpr (writ::RequestType<Type> && can_be_refused<Member>()) {
                using Access = std::remove_cvref_t<decltype(hana::second(accessor))>;
                schema.members.back().is_refused = is_refused<Type, Access>;
            }
        });
        return schema;
    } else {
        return {Shape::value, &kind_of<Value>(), writ::detail::OptionalMember<Type>};
    }
}

/// A visitor of a wire table that lists its rows.
class RowLister {
public:
    RowLister(std::vector<Row>& rows, std::string within)
        : rows_(rows), within_(std::move(within)) {}

    template <class Member>
    void operator()(std::string_view name, const Member&) {
        const std::string own = within_ + std::string(name);
        if constexpr (writ::detail::ListMember<Member>) {
            using Element = typename Member::value_type;
            if constexpr (writ::detail::TextMember<Element>) {
                rows_.push_back({own + ".N", &kind_of<Element>(), false});
            } else {
                RowLister inner(rows_, own + ".N.");
                writ::detail::visit_wire_table(writ::detail::blank<Element>, inner);
            }
        } else {
            using Value = writ::detail::ValueOf<Member>;
            rows_.push_back({own, &kind_of<typename Value::type>(), Value::is_required});
        }
    }

    template <class State>
    void operator()(const State& state) {
        writ::detail::visit_wire_table(state.parameters(), *this);
    }

    void extra(const writ::List<writ::Parameter>&) {}

private:
    std::vector<Row>& rows_;
    std::string within_;
};

/// How requests of the type are described.
template <class Request>
const Description& description_of() {
    static const Description description = [] {
        Description made{schema_of<Request>(), {}, {"Action", "Version"}};
        RowLister lister(made.rows, "");
        writ::detail::visit_wire_table(writ::detail::blank<Request>, lister);
        for (const Row& row : made.rows) made.names.push_back(row.pattern);
        return made;
    }();
    return description;
}

//=== requests ===//

/// A request that a description describes, with all that it views.
template <class Request>
class Built {
public:
    explicit Built(const Case& described)
        : tells_region_(described.tells_region),
          region_(writ::Region::unchecked(arena_.keep(described.plan.region))),
          request_(writ::detail::make_blank<Request>()) {
        if (const auto parsed = writ::Region::parse(region_.text())) region_ = *parsed;
        Node filled = described.root;
        fill_marks(description_of<Request>().schema, described.plan, filled);
        request_ = build<Request>(filled, described.plan, arena_);
    }
    Built(const Built&) = delete;
    Built& operator=(const Built&) = delete;

    const Request& request() const { return request_; }

    /// The Region that the request goes to.
    const writ::Region& region() const { return region_; }

    /// Calls `call` with `in_region(…)`, if the Region is to be told, or with nothing.
    template <class Call>
    auto with_region(Call call) const {
        return tells_region_ ? call(writ::in_region(region_)) : call();
    }

    /// What `check` says.
    auto check() const {
        return with_region([&](const auto&... option) { return writ::check(request_, option...); });
    }

private:
    Arena arena_;
    bool tells_region_;
    writ::Region region_;
    Request request_;
};

/// The query string of a request, whatever the rules say.
template <class Request>
std::string written(const Request& request) {
    return writ::query<std::string>(writ::unchecked(request));
}

/// Prints the request that a description describes.
template <class Request>
void show(const Case& any, std::ostream& out) {
    const Built<Request> built(any);
    out << (any.tells_region ? "told to go to " : "goes, untold, to ") << any.plan.region << '\n';
    writ::each_parameter(writ::unchecked(built.request()),
                         [&](std::string_view name, std::string_view value) {
                             out << "  " << shown(name) << '=' << shown(value) << '\n';
                         });
    out << "  (bytes \"" << shown(any.bytes) << "\", seed " << any.seed << ')';
}

/// How requests of the type are told to `holds`.
template <class Request>
Subject subject_of() {
    return {std::string(Request::Model::action), &description_of<Request>(), show<Request>};
}

/// The faults, or the advice, as lines that can be compared.
template <class Faults>
std::vector<std::string> lines_of(const Faults& faults) {
    std::vector<std::string> lines;
    for (const writ::Fault& fault : faults) {
        lines.push_back(fault.parameter.to<std::string>() + ": " + std::string(fault.name()));
    }
    return lines;
}

/// Calls `law` with a `hana::type` of each request that the tree has.
template <class Law>
void for_each_request(Law law) {
    each_ec2_type([&]<class Type>(const char*, const char*) {
        if constexpr (writ::RequestType<Type>) law(boost::hana::type_c<Type>);
    });
}

}  // namespace writ_test

#endif
