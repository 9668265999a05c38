// SPDX-License-Identifier: BSL-1.0
/// What can be told a reader, besides what it reads and the memory.
#ifndef WRIT_WIRE_READING_OPTION_HPP
#define WRIT_WIRE_READING_OPTION_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/rule/rule_match.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Says that parameters which the request does not know are kept as its `extra`, with advice,
/// instead of being faults.
struct KeepUnknown {};

/// Says that parameters which the request does not know are kept.
inline constexpr KeepUnknown keep_unknown{};

/// Says that parameters of these names are let through without a look at their values, as
/// `unchecked` does in a struct: for what AWS accepts and this version does not. What a number or a
/// yes/no cannot hold is a fault all the same. An `N` stands for any index: `ImageId.N`. It views
/// the names.
template <std::size_t Count>
struct UncheckedParameters {
    /// The names.
    std::string_view names[Count];
};

/// The same for names that only the running program knows.
template <>
struct UncheckedParameters<0> {
    /// The names.
    List<std::string_view> names;
};

/// Says that parameters of these names are let through without a look at their values:
/// `read_query<ec2::CopyImage>(query, memory, unchecked_parameters("KmsKeyId"))`.
template <class... Name>
    requires(sizeof...(Name) != 0 && (std::is_convertible_v<const Name&, std::string_view> && ...))
constexpr UncheckedParameters<sizeof...(Name)> unchecked_parameters(
    const Name&... name WRIT_LIFETIMEBOUND) noexcept {
    return {{name...}};
}

/// The same of an array or a container of names, which must outlive the call of the reader.
constexpr UncheckedParameters<0> unchecked_parameters(
    List<std::string_view> names WRIT_LIFETIMEBOUND) noexcept {
    return {names};
}

namespace detail {

template <class Option>
inline constexpr bool keeps_unknown = std::is_same_v<Option, KeepUnknown>;

// The names that an option lets through.
template <class Option>
constexpr List<std::string_view> names_unchecked(const Option&) noexcept {
    return {};
}

template <std::size_t Count>
constexpr List<std::string_view> names_unchecked(
    const UncheckedParameters<Count>& option) noexcept {
    return option.names;
}

// Whether `name` is `wanted`, in which an `N` between dots stands for digits.
constexpr bool is_called(std::string_view name, std::string_view wanted) noexcept {
    while (true) {
        const std::size_t end = name.find('.');
        const std::size_t wanted_end = wanted.find('.');
        const std::string_view part = name.substr(0, end);
        const std::string_view wanted_part = wanted.substr(0, wanted_end);
        const bool is_any = wanted_part == "N" && !part.empty() && digits.contains_all(part);
        if (!is_any && part != wanted_part) return false;
        const bool is_end = end == std::string_view::npos;
        if (is_end || wanted_end == std::string_view::npos) {
            return is_end && wanted_end == std::string_view::npos;
        }
        name.remove_prefix(end + 1);
        wanted.remove_prefix(wanted_end + 1);
    }
}

template <class Request, class Option>
struct IsReadingOption : IsCheckOption<Request, Option> {};

template <class Request>
struct IsReadingOption<Request, KeepUnknown> : std::true_type {};

template <class Request, std::size_t Count>
struct IsReadingOption<Request, UncheckedParameters<Count>> : std::true_type {};

// The same as WaivesRule; a rule of a state is asked where it is read.
template <class Request, class Option, class... All>
struct WaivesReadRule : WaivesRule<Request, Option, All...> {};

template <class Request, class Rule, class... All>
    requires(is_state_rule_within<Request, Rule>)
struct WaivesReadRule<Request, Waive<Rule>, All...> : std::true_type {};

// Refuses other options. A struct, since a function would be compiled for each request.
template <class Request, class... Option>
struct TakesReadingOptions : std::true_type {
    static_assert((IsReadingOption<Request, Option>::value && ...),
                  "a reader takes in_region(...), waive<rule>, also<rule>, keep_unknown and "
                  "unchecked_parameters(...) behind what is read and the memory");
    static_assert((WaivesReadRule<Request, Option, Option...>::value && ...),
                  "only a rule of the request can be waived");
};

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
