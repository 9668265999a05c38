// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPolicyRuleMetaData, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_POLICY_RULE_META_DATA_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_POLICY_RULE_META_DATA_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayPolicyRuleMetaData, a structure in what EC2 answers to 4 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPolicyRuleMetaData.html
struct TransitGatewayPolicyRuleMetaData {
    /// metaDataKey: text.
    XmlText meta_data_key{};
    /// metaDataValue: text.
    XmlText meta_data_value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPolicyRuleMetaData&,
                                     const TransitGatewayPolicyRuleMetaData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayPolicyRuleMetaData::meta_data_key,
                                &TransitGatewayPolicyRuleMetaData::meta_data_value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("metaDataKey", self.meta_data_key);
            row("metaDataValue", self.meta_data_value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
