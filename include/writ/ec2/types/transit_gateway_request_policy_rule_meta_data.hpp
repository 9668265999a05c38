// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRequestPolicyRuleMetaData, a structure in requests.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_REQUEST_POLICY_RULE_META_DATA_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_REQUEST_POLICY_RULE_META_DATA_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayRequestPolicyRuleMetaData, a structure in requests of
/// CreateTransitGatewayPolicyTableEntry and ModifyTransitGatewayPolicyTableEntry. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRequestPolicyRuleMetaData.html
struct TransitGatewayRequestPolicyRuleMetaData {
    /// MetaDataKey: text.
    Optional<AnyText> meta_data_key{};
    /// MetaDataValue: text.
    Optional<AnyText> meta_data_value{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TransitGatewayRequestPolicyRuleMetaData&,
                                     const TransitGatewayRequestPolicyRuleMetaData&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRequestPolicyRuleMetaData::meta_data_key,
                                &TransitGatewayRequestPolicyRuleMetaData::meta_data_value>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MetaDataKey", self.meta_data_key);
            row("MetaDataValue", self.meta_data_value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
