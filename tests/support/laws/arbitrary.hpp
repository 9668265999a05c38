// SPDX-License-Identifier: BSL-1.0
/// Any request of any action, for tests of laws. It is written once: what a request consists of is
/// learnt from its schema, when the program runs. A new action is found by its header; a new value
/// type needs its line in kind.cpp.
///
/// What RapidCheck generates and shrinks is a description that owns its texts (`Case`); the
/// request, which only views, is built from it (`Built`). RapidCheck's templates see the
/// description only, so that another action does not cost them once more.
#ifndef WRIT_TESTS_SUPPORT_ARBITRARY_HPP
#define WRIT_TESTS_SUPPORT_ARBITRARY_HPP

#include "support/laws/law.hpp"

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "support/laws/build.hpp"
#include "support/laws/case.hpp"
#include "support/tree.hpp"

namespace writ_test {

/// Whether a rule that refuses is broken.
template <class Judged>
constexpr bool breaks_a_rule(const Judged& judged) {
    writ::detail::Findings findings({}, {});
    writ::detail::ask_rules(judged, {}, findings, writ::rules_of<Judged>{});
    return findings.has_faults();
}

/// How requests of the type are described.
template <class Request>
const Description& description_of() {
    static const Description description =
        describe({&writ::schema_of<Request>, sizeof(Request), writ::detail::judge_object<Request>});
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
        build(writ::schema_of<Request>, filled, &request_, arena_);
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

/// Calls `law` with a `std::type_identity` of each request that the tree has.
template <class Law>
void for_each_request(Law law) {
    each_ec2_type([&]<class Type>(const char*, const char*) {
        if constexpr (writ::RequestType<Type>) law(std::type_identity<Type>());
    });
}

}  // namespace writ_test

#endif
