// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DimensionCondition, a structure in requests.
#ifndef WRIT_EC2_TYPES_DIMENSION_CONDITION_HPP
#define WRIT_EC2_TYPES_DIMENSION_CONDITION_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/comparison.hpp>
#include <writ/ec2/types/filter_by_dimension.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DimensionCondition, a structure in requests of GetCapacityManagerMetricData and
/// GetCapacityManagerMetricDimensions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DimensionCondition.html
struct DimensionCondition {
    /// Dimension: one of 18 words, such as `resource-region`, at most 300 characters.
    Optional<FilterByDimension> dimension{};
    /// Comparison: `equals` or `in`.
    Optional<Comparison> comparison{};
    /// Value.N: texts, at most 10, each at most 300 characters.
    List<LimitedText<0, 300>> values{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DimensionCondition&,
                                     const DimensionCondition&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("Value.N", self.values.size(), 10);
        }
        /// Its members, in order.
        using members = Members<&DimensionCondition::dimension, &DimensionCondition::comparison,
                                &DimensionCondition::values>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Dimension", self.dimension);
            row("Comparison", self.comparison);
            row("Value", self.values);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
