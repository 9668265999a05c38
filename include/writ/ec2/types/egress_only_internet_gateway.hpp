// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EgressOnlyInternetGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_EGRESS_ONLY_INTERNET_GATEWAY_HPP
#define WRIT_EC2_TYPES_EGRESS_ONLY_INTERNET_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/egress_only_internet_gateway_id.hpp>
#include <writ/ec2/types/internet_gateway_attachment.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EgressOnlyInternetGateway, a structure in what EC2 answers to CreateEgressOnlyInternetGateway
/// and DescribeEgressOnlyInternetGateways. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EgressOnlyInternetGateway.html
struct EgressOnlyInternetGateway {
    /// attachmentSet: a list of InternetGatewayAttachment.
    XmlList<InternetGatewayAttachment> attachments{};
    /// egressOnlyInternetGatewayId: an egress only internet gateway id, `eigw-…`.
    XmlValue<EgressOnlyInternetGatewayId> egress_only_internet_gateway_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EgressOnlyInternetGateway&,
                                     const EgressOnlyInternetGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EgressOnlyInternetGateway::attachments,
                                &EgressOnlyInternetGateway::egress_only_internet_gateway_id,
                                &EgressOnlyInternetGateway::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachmentSet", self.attachments);
            row("egressOnlyInternetGatewayId", self.egress_only_internet_gateway_id);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
