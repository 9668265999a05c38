// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AttributeBooleanValue, a structure in requests.
#ifndef WRIT_EC2_TYPES_ATTRIBUTE_BOOLEAN_VALUE_HPP
#define WRIT_EC2_TYPES_ATTRIBUTE_BOOLEAN_VALUE_HPP

#include <writ/core/config.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AttributeBooleanValue, a structure in requests of 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeBooleanValue.html
struct AttributeBooleanValue {
    /// Value: yes or no.
    YesNo value{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AttributeBooleanValue&,
                                     const AttributeBooleanValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AttributeBooleanValue::value>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
