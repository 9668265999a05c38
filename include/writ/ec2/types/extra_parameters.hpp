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
#include <writ/text/utf8.hpp>
#include <writ/wire/match.hpp>
#include <writ/wire/parameter.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// The rules of every request that has `extra`, names and values that are sent behind all others
// as they are.

namespace detail {

// The first of `extra` for which `is_wanted` holds; null if none.
template <class IsWanted>
constexpr const Parameter* find_extra(const List<Parameter>& extra, IsWanted is_wanted) noexcept {
    for (const Parameter& parameter : extra) {
        if (is_wanted(parameter)) return &parameter;
    }
    return nullptr;
}

constexpr bool is_sendable(std::string_view text) noexcept {
    return scan_utf8(text, text.size()).end == Utf8Scan::End::of_text;
}

constexpr const Parameter* find_unsendable(const List<Parameter>& extra) noexcept {
    return find_extra(extra, [](const Parameter& parameter) {
        return parameter.name.empty() || !is_sendable(parameter.name) ||
               !is_sendable(parameter.value);
    });
}

template <class Request>
constexpr const Parameter* find_modelled(const Request& request) noexcept {
    return find_extra(request.extra, [](const Parameter& parameter) {
        return writ::detail::is_parameter_of<Request>(parameter.name);
    });
}

// The first that has the name of an earlier one. Behind the 256th nothing is compared: the work
// must end.
constexpr const Parameter* find_repeated(const List<Parameter>& extra) noexcept {
    constexpr std::size_t most = 256;
    for (std::size_t at = 1; at < extra.size() && at < most; ++at) {
        for (std::size_t before = 0; before != at; ++before) {
            if (extra[before].name == extra[at].name) return &extra[at];
        }
    }
    return nullptr;
}

constexpr Place place_of(const Parameter* parameter) noexcept {
    return {{}, parameter == nullptr ? std::string_view() : parameter->name, {}};
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
    static constexpr std::string_view source = "writ: a parameter is sent once";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::find_modelled(request) == nullptr;
    }

    /// The extra parameter.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return detail::place_of(detail::find_modelled(request));
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
    static constexpr std::string_view source = "writ: a parameter is sent once";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::find_repeated(request.extra) == nullptr;
    }

    /// The second of the two.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return detail::place_of(detail::find_repeated(request.extra));
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
    static constexpr std::string_view source = "writ: text that clients would cut or mangle";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::find_unsendable(request.extra) == nullptr;
    }

    /// The extra parameter.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return detail::place_of(detail::find_unsendable(request.extra));
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
    static constexpr std::string_view source = "writ";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.extra.empty();
    }

    /// The first extra parameter.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return detail::place_of(request.extra.begin());
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
