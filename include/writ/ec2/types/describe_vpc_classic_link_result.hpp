// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcClassicLink.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_CLASSIC_LINK_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_CLASSIC_LINK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcClassicLink, a structure in what EC2 answers to DescribeVpcClassicLink.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcClassicLink.html
struct VpcClassicLink {
    /// classicLinkEnabled: yes or no.
    XmlBoolean classic_link_enabled{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcClassicLink&,
                                     const VpcClassicLink&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcClassicLink::classic_link_enabled, &VpcClassicLink::tags,
                                &VpcClassicLink::vpc_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("classicLinkEnabled", self.classic_link_enabled);
            row("tagSet", self.tags);
            row("vpcId", self.vpc_id);
        }
    };
};

/// What EC2 answers to DescribeVpcClassicLink. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLink.html
struct DescribeVpcClassicLinkResult {
    /// vpcSet: a list of VpcClassicLink.
    XmlList<VpcClassicLink> vpcs{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcClassicLinkResult&,
                                     const DescribeVpcClassicLinkResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcClassicLinkResult::vpcs,
                                &DescribeVpcClassicLinkResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcSet", self.vpcs);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
