// SPDX-License-Identifier: BSL-1.0
/// What a listing is narrowed down by.
#ifndef WRIT_EC2_TYPES_FILTER_HPP
#define WRIT_EC2_TYPES_FILTER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/required.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A filter: what is listed has one of the values. Which names there are, and whether `*` and `?`
/// stand for other characters in a value, each action's own documentation says.
struct Filter {
    Required<AnyText, struct Name_given_right_and_in_order> name;  ///< Name
    List<AnyText> values{};                                        ///< Value.N

    /// Whether two have the same name and the same values in the same order.
    friend constexpr bool operator==(const Filter&, const Filter&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Filter::name, &Filter::values>;

        /// On the wire: Name, Value.N.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Name", self.name);
            row("Value", self.values);
        }
    };
};

namespace detail {

// What EC2's guide to filters allows (read 2026-11-27), and its answers show: 200 values, 255
// characters.
inline constexpr std::uint32_t most_filters = 50;
inline constexpr std::size_t most_filter_values = 200;
inline constexpr std::size_t longest_filter_value = 255;

// The filters of a request, and the names that its documentation has, if it has any.
struct Filters {
    List<Filter> filters;
    List<std::string_view> documented_names = {};
};

// The names of filters that the documentation of a request has.
template <class Request>
constexpr List<std::string_view> documented_names(const Request&) noexcept {
    return Request::Model::filter_names;
}

constexpr const List<std::string_view>& documented_names(const Filters& filters) noexcept {
    return filters.documented_names;
}

// Those of a request; some call them `filter`.
template <class Request>
constexpr const List<Filter>& filters_of(const Request& request) noexcept {
    if constexpr (requires { request.filters; }) {
        return request.filters;
    } else {
        return request.filter;
    }
}

// Whether `name` is the name of a filter as documentation has it: `tag:<key>` is `tag:` and any
// key.
constexpr bool is_filter_called(std::string_view documented, std::string_view name) noexcept {
    if (!documented.ends_with('>')) return name == documented;
    return name.starts_with(documented.substr(0, documented.find('<')));
}

// Calls `put` for the first value above the number that one filter may have, of each filter.
template <class Put>
constexpr void each_filter_of_too_many_values(const List<Filter>& filters, Put put) noexcept {
    constexpr std::uint32_t first = most_filter_values + 1;
    writ::detail::each_numbered(filters, [&](const Filter& filter, std::uint32_t at) {
        if (filter.values.size() >= first) put(Place{{}, "Filter.N.Value.N", {at, first}});
    });
}

// Calls `put` for the first value above that number in all filters together, if none has so many
// alone.
template <class Put>
constexpr void each_value_too_many_together(const List<Filter>& filters, Put put) noexcept {
    std::size_t before = 0;
    Place place;
    bool is_broken = false;
    for (std::uint32_t at = 1; at <= filters.size(); ++at) {
        const std::size_t size = filters[at - 1].values.size();
        if (size > most_filter_values) return;
        if (!is_broken && before + size > most_filter_values) {
            const auto value = static_cast<std::uint32_t>(most_filter_values + 1 - before);
            place = {{}, "Filter.N.Value.N", {at, value}};
            is_broken = true;
        }
        before += size;
    }
    if (is_broken) put(place);
}

// Calls `put` for each value that is too long.
template <class Put>
constexpr void each_long_filter_value(const List<Filter>& filters, Put put) noexcept {
    writ::detail::each_numbered(filters, [&](const Filter& filter, std::uint32_t at) {
        const auto judge = [&](const AnyText& value, std::uint32_t value_at) {
            if (value.is_checked() && value.text().size() > longest_filter_value &&
                scan_utf8(value.text(), longest_filter_value).end == Utf8Scan::End::at_limit) {
                put(Place{{}, "Filter.N.Value.N", {at, value_at}});
            }
        };
        writ::detail::each_numbered(filter.values, judge);
    });
}

}  // namespace detail

// The rules of every request that has filters.

/// A filter has an empty name.
struct filter_has_no_name : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{
        "filter_has_no_name",
        "the name of this filter is empty; give the name of a filter that the action has, or leave "
        "the filter out",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Name"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("not documented; seen live (kubernetes/kubernetes#22788, aws/aws-cli#7225)");

    /// Each such filter.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        writ::detail::each_numbered(
            detail::filters_of(request), [&](const Filter& filter, std::uint32_t at) {
                if (filter.name->is_checked() && filter.name->text().empty()) {
                    put(Place{{}, "Filter.N.Name", {at}});
                }
            });
    }
};

/// One filter has more than 200 values.
struct filter_has_more_than_200_values : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{
        "filter_has_more_than_200_values",
        "this is the 201st value of one filter, which can have 200; ask for the others in another "
        "request",
        "FilterLimitExceeded"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Value.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, Using_Filtering; seen live (gjbae1212/gossm#31, convox/rack#2205, "
        "apache/druid#1954, nchammas/flintrock#193); read 2026-11-27");

    /// The 201st value, of each filter.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_filter_of_too_many_values(detail::filters_of(request), put);
    }
};

/// A value of a filter is longer than 255 characters.
struct filter_value_is_longer_than_255 : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{
        "filter_value_is_longer_than_255",
        "a value of a filter has at most 255 characters; shorten it, with * for the rest where the "
        "action knows *",
        "FilterLimitExceeded"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Value.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, Using_Filtering; seen live (ansible-collections/amazon.aws#2393, "
        "ansible/workshops#530); read 2026-11-27");

    /// Each such value.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_long_filter_value(detail::filters_of(request), put);
    }
};

/// All filters together have more than 200 values.
struct filters_have_more_than_200_values : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"filters_have_more_than_200_values",
                                   "this is the 201st value of all filters; the guide allows 200 "
                                   "in each, EC2's message speaks "
                                   "of 200 in a call: better ask in two requests"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Value.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, Using_Filtering, against the message of FilterLimitExceeded "
        "(gjbae1212/gossm#31; ansible/ansible#16184 stays at 199); read 2026-11-27");

    /// The 201st value.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_value_too_many_together(detail::filters_of(request), put);
    }
};

/// There are more than 50 filters.
struct more_than_50_filters : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"more_than_50_filters",
                                   "this is the 51st filter; the guide allows 50 in a request, "
                                   "though EC2 has not been seen to "
                                   "refuse more: better ask in two requests"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Name"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 user guide, Using_Filtering; EC2 error codes; read 2026-11-27");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::filters_of(request).size() <= detail::most_filters;
    }

    /// The 51st filter.
    template <class Request>
    static constexpr Place place(const Request&) noexcept {
        return {{}, "Filter.N.Name", {detail::most_filters + 1}};
    }
};

/// A filter has no values.
struct filter_has_no_values : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"filter_has_no_values",
                                   "a filter without values matches nothing, so that the reply is "
                                   "empty; give a value, or leave "
                                   "the filter out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Name"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "recorded answers of EC2 of 2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs); "
        "getmoto/moto#8570");

    /// Each such filter.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        writ::detail::each_numbered(detail::filters_of(request),
                                    [&](const Filter& filter, std::uint32_t at) {
                                        if (filter.values.empty())
                                            put(Place{{}, "Filter.N.Name", {at}});
                                    });
    }
};

/// A filter has a name that the action's documentation does not have.
struct filter_name_is_not_documented : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "filter_name_is_not_documented",
        "the documentation of this action names no such filter; see whether it is spelt right, "
        "capitals too"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N.Name"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("the service model's documentation of each action, botocore 1.43.67 (2026-08-07)");

    /// Each such filter; `filter_names` of the request's `Model` are those that are documented.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        writ::detail::each_numbered(
            detail::filters_of(request), [&](const Filter& filter, std::uint32_t at) {
                if (!filter.name->is_checked() || filter.name->text().empty()) return;
                for (const std::string_view documented : detail::documented_names(request)) {
                    if (detail::is_filter_called(documented, filter.name->text())) return;
                }
                put(Place{{}, "Filter.N.Name", {at}});
            });
    }
};

/// The rules of filters.
struct filter_rules {
    /// Faults, then advice.
    using rules =
        Rules<filter_has_no_name, filter_has_more_than_200_values, filter_value_is_longer_than_255,
              filters_have_more_than_200_values, more_than_50_filters, filter_has_no_values>;

    /// The filters of `request`, which views the same.
    template <class Request>
    static constexpr detail::Filters part(const Request& request) noexcept {
        return {detail::filters_of(request)};
    }
};

/// The same where the documentation of the action names its filters.
struct documented_filter_rules {
    /// Faults, then advice.
    using rules = Rules<filter_has_no_name, filter_has_more_than_200_values,
                        filter_value_is_longer_than_255, filters_have_more_than_200_values,
                        more_than_50_filters, filter_has_no_values, filter_name_is_not_documented>;

    /// The filters of `request`, which views the same, and their names.
    template <class Request>
    static constexpr detail::Filters part(const Request& request) noexcept {
        return {detail::filters_of(request), Request::Model::filter_names};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
