// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceTopology.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_TOPOLOGY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_TOPOLOGY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceTopology, a structure in what EC2 answers to DescribeInstanceTopology.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTopology.html
struct InstanceTopology {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// groupName: text.
    XmlText group_name{};
    /// networkNodeSet: texts.
    XmlList<XmlText> network_nodes{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// zoneId: text.
    XmlText zone_id{};
    /// capacityBlockId: text.
    XmlText capacity_block_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceTopology&,
                                     const InstanceTopology&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceTopology::instance_id, &InstanceTopology::instance_type,
                                &InstanceTopology::group_name, &InstanceTopology::network_nodes,
                                &InstanceTopology::availability_zone, &InstanceTopology::zone_id,
                                &InstanceTopology::capacity_block_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("instanceType", self.instance_type);
            row("groupName", self.group_name);
            row("networkNodeSet", self.network_nodes);
            row("availabilityZone", self.availability_zone);
            row("zoneId", self.zone_id);
            row("capacityBlockId", self.capacity_block_id);
        }
    };
};

/// What EC2 answers to DescribeInstanceTopology. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTopology.html
struct DescribeInstanceTopologyResult {
    /// instanceSet: a list of InstanceTopology.
    XmlList<InstanceTopology> instances{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceTopologyResult&,
                                     const DescribeInstanceTopologyResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstanceTopologyResult::instances,
                                &DescribeInstanceTopologyResult::next_token,
                                &DescribeInstanceTopologyResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceSet", self.instances);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
