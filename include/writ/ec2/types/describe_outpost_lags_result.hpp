// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeOutpostLags.
#ifndef WRIT_EC2_TYPES_DESCRIBE_OUTPOST_LAGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_OUTPOST_LAGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_id.hpp>
#include <writ/ec2/types/outpost_lag_id.hpp>
#include <writ/ec2/types/service_link_virtual_interface_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// OutpostLag, a structure in what EC2 answers to DescribeOutpostLags.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OutpostLag.html
struct OutpostLag {
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// state: text.
    XmlText state{};
    /// outpostLagId: an Outpost LAG id, `op-lag-…`.
    XmlValue<OutpostLagId> outpost_lag_id{};
    /// localGatewayVirtualInterfaceIdSet: local gateway virtual interface ids, `lgw-vif-…`.
    XmlList<XmlValue<LocalGatewayVirtualInterfaceId>> local_gateway_virtual_interface_ids{};
    /// serviceLinkVirtualInterfaceIdSet: service link virtual interface ids, `sl-vif-…`.
    XmlList<XmlValue<ServiceLinkVirtualInterfaceId>> service_link_virtual_interface_ids{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const OutpostLag&, const OutpostLag&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&OutpostLag::outpost_arn, &OutpostLag::owner_id, &OutpostLag::state,
                                &OutpostLag::outpost_lag_id,
                                &OutpostLag::local_gateway_virtual_interface_ids,
                                &OutpostLag::service_link_virtual_interface_ids, &OutpostLag::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("outpostArn", self.outpost_arn);
            row("ownerId", self.owner_id);
            row("state", self.state);
            row("outpostLagId", self.outpost_lag_id);
            row("localGatewayVirtualInterfaceIdSet", self.local_gateway_virtual_interface_ids);
            row("serviceLinkVirtualInterfaceIdSet", self.service_link_virtual_interface_ids);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeOutpostLags. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeOutpostLags.html
struct DescribeOutpostLagsResult {
    /// outpostLagSet: a list of OutpostLag.
    XmlList<OutpostLag> outpost_lags{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeOutpostLagsResult&,
                                     const DescribeOutpostLagsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeOutpostLagsResult::outpost_lags,
                                &DescribeOutpostLagsResult::next_token,
                                &DescribeOutpostLagsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("outpostLagSet", self.outpost_lags);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
