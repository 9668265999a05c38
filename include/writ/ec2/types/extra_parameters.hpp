// SPDX-License-Identifier: BSL-1.0
/// Parameters that AWS knows and this version does not.
#ifndef WRIT_EC2_TYPES_EXTRA_PARAMETERS_HPP
#define WRIT_EC2_TYPES_EXTRA_PARAMETERS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/find_field.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/utf8.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// The rules of every request that has `extra`, names and values that are sent behind all others
// as they are.

namespace detail {

constexpr bool is_sendable(std::string_view text) noexcept {
    return scan_utf8(text, text.size()).end == Utf8Scan::End::of_text;
}

// Whether one of the first `count` of `extra` is called `name`. No more than 256 are compared with:
// the work must end.
constexpr bool is_among(const List<Parameter>& extra, std::size_t count,
                        std::string_view name) noexcept {
    constexpr std::size_t most = 256;
    for (std::size_t before = 0; before != count && before != most; ++before) {
        if (extra[before].name == name) return true;
    }
    return false;
}

// The extra parameters of a request of this schema.
struct ExtraParameters {
    const Schema& schema;
    List<Parameter> extra;
};

template <class Request>
constexpr const Schema& schema_around(const Request&) noexcept {
    return schema_of<Request>;
}

constexpr const Schema& schema_around(const ExtraParameters& parameters) noexcept {
    return parameters.schema;
}

constexpr Place place_of(const Parameter& parameter) noexcept {
    return {{}, parameter.name, {}};
}

}  // namespace detail

/// An extra parameter has a name that the request already has a member for.
struct extra_parameter_has_a_member : Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{
        "extra_parameter_has_a_member",
        "the request has a member for this parameter; set that, so that it is checked"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"(extra)"};
    /// Where it comes from.
    static constexpr std::string_view source = words("writ: a parameter is sent once");

    /// Each such extra parameter.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        for (const Parameter& parameter : request.extra) {
            if (writ::detail::has_parameter(detail::schema_around(request).data(), parameter.name))
                put(detail::place_of(parameter));
        }
    }
};

/// Two extra parameters have the same name.
struct extra_parameter_given_twice : Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{"extra_parameter_given_twice",
                                   "an earlier extra parameter has this name; keep one of the two"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"(extra)"};
    /// Where it comes from.
    static constexpr std::string_view source = words("writ: a parameter is sent once");

    /// Each further one of the same name.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        for (std::size_t at = 1; at < request.extra.size(); ++at) {
            if (detail::is_among(request.extra, at, request.extra[at].name))
                put(detail::place_of(request.extra[at]));
        }
    }
};

/// An extra parameter has no name, or a name or value that is not UTF-8 or holds a NUL.
struct extra_parameter_cannot_be_sent : Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{
        "extra_parameter_cannot_be_sent",
        "an extra parameter needs a name, and name and value must be UTF-8 without a NUL"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"(extra)"};
    /// Where it comes from.
    static constexpr std::string_view source = words("writ: text that clients would cut or mangle");

    /// Each such extra parameter.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        for (const Parameter& parameter : request.extra) {
            if (parameter.name.empty() || !detail::is_sendable(parameter.name) ||
                !detail::is_sendable(parameter.value))
                put(detail::place_of(parameter));
        }
    }
};

/// There are extra parameters, which nothing checks.
struct extra_parameter_is_not_checked : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"extra_parameter_is_not_checked",
                                   "this version knows no such parameter and sends it as it is; "
                                   "see whether the name is right"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"(extra)"};
    /// Where it comes from.
    static constexpr std::string_view source = words("writ");

    /// Each extra parameter.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        for (const Parameter& parameter : request.extra) put(detail::place_of(parameter));
    }
};

/// The rules of extra parameters.
struct extra_parameter_rules {
    /// Faults, then advice.
    using rules = Rules<extra_parameter_has_a_member, extra_parameter_given_twice,
                        extra_parameter_cannot_be_sent, extra_parameter_is_not_checked>;

    /// The extra parameters of `request`, which views the same.
    template <class Request>
    static constexpr detail::ExtraParameters part(const Request& request) noexcept {
        return {schema_of<Request>, request.extra};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
