// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeLocalGateways.
#ifndef WRIT_EC2_TYPES_DESCRIBE_LOCAL_GATEWAYS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_LOCAL_GATEWAYS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LocalGateway, a structure in what EC2 answers to DescribeLocalGateways.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGateway.html
struct LocalGateway {
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// state: text.
    XmlText state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LocalGateway&, const LocalGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LocalGateway::local_gateway_id, &LocalGateway::outpost_arn,
                                &LocalGateway::owner_id, &LocalGateway::state, &LocalGateway::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewayId", self.local_gateway_id);
            row("outpostArn", self.outpost_arn);
            row("ownerId", self.owner_id);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeLocalGateways. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGateways.html
struct DescribeLocalGatewaysResult {
    /// localGatewaySet: a list of LocalGateway.
    XmlList<LocalGateway> local_gateways{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeLocalGatewaysResult&,
                                     const DescribeLocalGatewaysResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeLocalGatewaysResult::local_gateways,
                                &DescribeLocalGatewaysResult::next_token,
                                &DescribeLocalGatewaysResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewaySet", self.local_gateways);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
