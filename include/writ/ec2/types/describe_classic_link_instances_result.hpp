// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeClassicLinkInstances.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CLASSIC_LINK_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CLASSIC_LINK_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClassicLinkInstance, a structure in what EC2 answers to DescribeClassicLinkInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClassicLinkInstance.html
struct ClassicLinkInstance {
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClassicLinkInstance&,
                                     const ClassicLinkInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClassicLinkInstance::groups, &ClassicLinkInstance::instance_id,
                                &ClassicLinkInstance::tags, &ClassicLinkInstance::vpc_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupSet", self.groups);
            row("instanceId", self.instance_id);
            row("tagSet", self.tags);
            row("vpcId", self.vpc_id);
        }
    };
};

/// What EC2 answers to DescribeClassicLinkInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClassicLinkInstances.html
struct DescribeClassicLinkInstancesResult {
    /// instancesSet: a list of ClassicLinkInstance.
    XmlList<ClassicLinkInstance> instances{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeClassicLinkInstancesResult&,
                                     const DescribeClassicLinkInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeClassicLinkInstancesResult::instances,
                                &DescribeClassicLinkInstancesResult::next_token,
                                &DescribeClassicLinkInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instancesSet", self.instances);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
