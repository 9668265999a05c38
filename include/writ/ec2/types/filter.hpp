// SPDX-License-Identifier: BSL-1.0
/// What a listing is narrowed down by.
#ifndef WRIT_EC2_TYPES_FILTER_HPP
#define WRIT_EC2_TYPES_FILTER_HPP

#include <concepts>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A filter: what is listed has one of the values. Which names there are, and whether `*` and `?`
/// stand for other characters in a value, each action's own documentation says.
struct Filter {
    Required<AnyText, struct Name_given_right_and_in_order> name;  ///< Name
    List<AnyText> values{};                                        ///< Value.N

    /// Whether two have the same name and the same values in the same order.
    friend constexpr bool operator==(const Filter&, const Filter&) noexcept = default;
};

/// On the wire: Name, Value.N.
template <class Self, class Row>
    requires std::same_as<const Self, const Filter>
constexpr void wire_table(Self& filter, Row& row) {
    row("Name", filter.name);
    row("Value", filter.values);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
