// SPDX-License-Identifier: BSL-1.0
/// A walk over all parameters of a checked request.
#ifndef WRIT_WIRE_VISIT_HPP
#define WRIT_WIRE_VISIT_HPP

#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/schema.hpp>
#include <writ/wire/interpreter.hpp>
#include <writ/wire/parameter_visitor.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// A request, or the result of a check, which may have refused it.
template <class Type>
concept NotChecked = RequestType<Type> || requires(const Type& result) {
    result.error();
    (*result).advice();
};

// Without a check no request is written: the one sentence that says so.
template <class Request>
constexpr void refuse_unchecked() noexcept {
    static_assert(
        !NotChecked<Request>,
        "a Checked<Request> is needed: check(request) gives a result; look whether it has "
        "one, then pass *result");
}

// Tells `visitor` of Action and Version, and of each parameter, by the wire table.
template <class Request>
constexpr void visit_by_table(const Request& request, ParameterVisitor& visitor) {
    visitor.visit({nullptr, "Action"}, Request::Model::action, true);
    visitor.visit({nullptr, "Version"}, Request::Model::version, true);
    VisitingRow row(visitor, nullptr);
    Request::Model::wire_table(request, row);
}

// Tells `visitor` of each parameter: at run time by the schema, while compiling by the wire table.
template <class Request>
constexpr void visit_parameters(const Checked<Request>& checked, ParameterVisitor& visitor) {
    if (std::is_constant_evaluated()) {
        visit_by_table(checked.request(), visitor);
    } else {
        WritingWalk<>::visit_by_schema(schema_of<Request>.data(), &checked.request(), visitor);
    }
}

}  // namespace detail

/// Calls `visitor(WireName, std::string_view value, bool is_unreserved)` for each parameter of
/// `checked`, beginning with `Action` and `Version`, in the order of its wire table.
template <class Request, class Visitor>
constexpr void walk_parameters(const Checked<Request>& checked, Visitor& visitor) {
    detail::CallingVisitor<Visitor> calling(visitor);
    detail::visit_parameters(checked, calling);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
