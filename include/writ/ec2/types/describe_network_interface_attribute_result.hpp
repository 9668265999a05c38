// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeNetworkInterfaceAttribute.
#ifndef WRIT_EC2_TYPES_DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attribute_boolean_value_reply.hpp>
#include <writ/ec2/types/attribute_value_reply.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/network_interface_attachment.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeNetworkInterfaceAttribute. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html
struct DescribeNetworkInterfaceAttributeResult {
    /// attachment: a NetworkInterfaceAttachment.
    Optional<NetworkInterfaceAttachment> attachment{};
    /// description: an AttributeValueReply.
    Optional<AttributeValueReply> description{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// sourceDestCheck: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> source_dest_check{};
    /// associatePublicIpAddress: yes or no.
    XmlBoolean associate_public_ip_address{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeNetworkInterfaceAttributeResult&,
                                     const DescribeNetworkInterfaceAttributeResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeNetworkInterfaceAttributeResult::attachment,
                    &DescribeNetworkInterfaceAttributeResult::description,
                    &DescribeNetworkInterfaceAttributeResult::groups,
                    &DescribeNetworkInterfaceAttributeResult::network_interface_id,
                    &DescribeNetworkInterfaceAttributeResult::source_dest_check,
                    &DescribeNetworkInterfaceAttributeResult::associate_public_ip_address,
                    &DescribeNetworkInterfaceAttributeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachment", self.attachment);
            row("description", self.description);
            row("groupSet", self.groups);
            row("networkInterfaceId", self.network_interface_id);
            row("sourceDestCheck", self.source_dest_check);
            row("associatePublicIpAddress", self.associate_public_ip_address);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
