// SPDX-License-Identifier: BSL-1.0
/// A checked request as names and values, for clients that encode them themselves.
#ifndef WRIT_WIRE_PARAMETERS_HPP
#define WRIT_WIRE_PARAMETERS_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/rule/check.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/decimal.hpp>
#include <writ/wire/parameter_visitor.hpp>
#include <writ/wire/sink.hpp>
#include <writ/wire/visit.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

template <class Take>
class ParametersVisitor final : public ParameterVisitor {
public:
    constexpr explicit ParametersVisitor(Take& take) noexcept : take_(take) {}

    constexpr void visit(const WireName& name, std::string_view value, bool) override {
        if (name.within == nullptr && name.index == 0) {
            take_(name.text, value);
        } else {
            char buffer[longest_name] = {};
            BufferSink sink(buffer, longest_name);
            put(name, sink);
            const std::size_t needed = sink.needed();
            take_(detail::view(buffer, needed < longest_name ? needed : longest_name), value);
        }
    }

private:
    // Room for any name of writ's own that has list indices or lies within another. EC2's longest
    // is 167 bytes when its indices have 10 digits each (model of 2026-08-07). Only a structure
    // that holds its own kind can lie so deep that a name is cut.
    static constexpr std::size_t longest_name = 256;

    static constexpr void put(const WireName& name, BufferSink& sink) {
        if (name.within != nullptr) {
            put(*name.within, sink);
            sink.copy(".");
        }
        sink.copy(name.text);
        if (name.index != 0) {
            const Decimal index(name.index);
            sink.copy(".");
            sink.copy(index);
        }
    }

    Take& take_;
};

}  // namespace detail

/// Calls `take(name, value)`, both `std::string_view`, for each parameter of `checked`, not
/// percent-encoded, beginning with `Action` and `Version`, in the order of the action's wire
/// table. The views live only as long as the call.
template <class Request, class Take>
constexpr void each_parameter(const Checked<Request>& checked, Take&& take) {
    detail::ParametersVisitor<Take> visitor(take);
    detail::visit_parameters(checked, visitor);
}

namespace detail {

// The parameters of what `each_parameter` takes, in a container that owns them.
template <class Container, class Request>
constexpr Container collected_parameters(const Request& request) {
    using Element = typename Container::value_type;
    static_assert(!std::is_trivially_destructible_v<Element>,
                  "the elements own their names and values, as std::string does; a view of a name "
                  "is gone when the next one is made");
    Container container;
    each_parameter(request, [&](std::string_view name, std::string_view value) {
        container.insert(container.end(), Element(name, value));
    });
    return container;
}

}  // namespace detail

/// The same in a container that owns them, in the same order where it keeps one: a
/// `std::vector<std::pair<std::string, std::string>>`, a `std::multimap<std::string, std::string>`,
/// or what a client has that takes elements as they do.
template <class Container, class Request>
constexpr Container parameters(const Checked<Request>& checked) {
    return detail::collected_parameters<Container>(checked);
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <detail::NotChecked Request, class Take>
constexpr void each_parameter(const Request&, Take&&) {
    detail::refuse_unchecked<Request>();
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <class Container, detail::NotChecked Request>
constexpr Container parameters(const Request&) {
    detail::refuse_unchecked<Request>();
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
