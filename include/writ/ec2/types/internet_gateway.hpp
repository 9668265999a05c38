// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InternetGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_INTERNET_GATEWAY_HPP
#define WRIT_EC2_TYPES_INTERNET_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/internet_gateway_attachment.hpp>
#include <writ/ec2/types/internet_gateway_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InternetGateway, a structure in what EC2 answers to CreateInternetGateway and
/// DescribeInternetGateways. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGateway.html
struct InternetGateway {
    /// attachmentSet: a list of InternetGatewayAttachment.
    XmlList<InternetGatewayAttachment> attachments{};
    /// internetGatewayId: an internet gateway id, `igw-…`.
    XmlValue<InternetGatewayId> internet_gateway_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InternetGateway&,
                                     const InternetGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InternetGateway::attachments,
                                &InternetGateway::internet_gateway_id, &InternetGateway::owner_id,
                                &InternetGateway::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachmentSet", self.attachments);
            row("internetGatewayId", self.internet_gateway_id);
            row("ownerId", self.owner_id);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
