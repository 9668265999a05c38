// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_LAUNCH_SPECIFICATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/block_device_mapping_reply.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/iam_instance_profile_specification_reply.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_network_interface_specification_reply.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/run_instances_monitoring_enabled_reply.hpp>
#include <writ/ec2/types/spot_placement_reply.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceType;  // writ/ec2/types/instance_type.hpp

/// LaunchSpecification, a structure in what EC2 answers to DescribeSpotInstanceRequests and
/// RequestSpotInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchSpecification.html
struct LaunchSpecification {
    /// userData: text.
    XmlText user_data{};
    /// addressingType: text.
    XmlText addressing_type{};
    /// blockDeviceMapping: a list of BlockDeviceMappingReply.
    XmlList<BlockDeviceMappingReply> block_device_mappings{};
    /// ebsOptimized: yes or no.
    XmlBoolean ebs_optimized{};
    /// iamInstanceProfile: an IamInstanceProfileSpecificationReply.
    Optional<IamInstanceProfileSpecificationReply> iam_instance_profile{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// kernelId: a kernel id, `aki-…`.
    XmlValue<KernelId> kernel_id{};
    /// keyName: text.
    XmlText key_name{};
    /// networkInterfaceSet: a list of InstanceNetworkInterfaceSpecificationReply.
    XmlList<InstanceNetworkInterfaceSpecificationReply> network_interfaces{};
    /// placement: a SpotPlacementReply.
    Optional<SpotPlacementReply> placement{};
    /// ramdiskId: a ramdisk id, `ari-…`.
    XmlValue<RamdiskId> ramdisk_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> security_groups{};
    /// monitoring: a RunInstancesMonitoringEnabledReply.
    Optional<RunInstancesMonitoringEnabledReply> monitoring{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchSpecification&,
                                     const LaunchSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LaunchSpecification::user_data, &LaunchSpecification::addressing_type,
                    &LaunchSpecification::block_device_mappings,
                    &LaunchSpecification::ebs_optimized, &LaunchSpecification::iam_instance_profile,
                    &LaunchSpecification::image_id, &LaunchSpecification::instance_type,
                    &LaunchSpecification::kernel_id, &LaunchSpecification::key_name,
                    &LaunchSpecification::network_interfaces, &LaunchSpecification::placement,
                    &LaunchSpecification::ramdisk_id, &LaunchSpecification::subnet_id,
                    &LaunchSpecification::security_groups, &LaunchSpecification::monitoring>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"userData"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("userData", self.user_data);
            row("addressingType", self.addressing_type);
            row("blockDeviceMapping", self.block_device_mappings);
            row("ebsOptimized", self.ebs_optimized);
            row("iamInstanceProfile", self.iam_instance_profile);
            row("imageId", self.image_id);
            row("instanceType", self.instance_type);
            row("kernelId", self.kernel_id);
            row("keyName", self.key_name);
            row("networkInterfaceSet", self.network_interfaces);
            row("placement", self.placement);
            row("ramdiskId", self.ramdisk_id);
            row("subnetId", self.subnet_id);
            row("groupSet", self.security_groups);
            row("monitoring", self.monitoring);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
