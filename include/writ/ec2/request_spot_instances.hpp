// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RequestSpotInstances.
#ifndef WRIT_EC2_REQUEST_SPOT_INSTANCES_HPP
#define WRIT_EC2_REQUEST_SPOT_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/block_device_mapping.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/iam_instance_profile_specification.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_interruption_behavior.hpp>
#include <writ/ec2/types/instance_network_interface_specification.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/request_spot_instances_result.hpp>
#include <writ/ec2/types/run_instances_monitoring_enabled.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/spot_instance_type.hpp>
#include <writ/ec2/types/spot_placement.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RequestSpotLaunchSpecification, a structure in RequestSpotInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotLaunchSpecification.html
struct RequestSpotLaunchSpecification {
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// SecurityGroup.N: texts.
    List<AnyText> security_groups{};
    /// AddressingType: text.
    Optional<AnyText> addressing_type{};
    /// BlockDeviceMapping.N: a list of BlockDeviceMapping.
    List<BlockDeviceMapping> block_device_mappings{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// IamInstanceProfile: an IamInstanceProfileSpecification.
    IamInstanceProfileSpecification iam_instance_profile{};
    /// ImageId: an image id.
    Optional<ImageId> image_id{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// KernelId: a kernel id, `aki-…`.
    Optional<KernelId> kernel_id{};
    /// KeyName: text.
    Optional<AnyText> key_name{};
    /// Monitoring: a RunInstancesMonitoringEnabled.
    Optional<RunInstancesMonitoringEnabled> monitoring{};
    /// NetworkInterface.N: a list of InstanceNetworkInterfaceSpecification.
    List<InstanceNetworkInterfaceSpecification> network_interfaces{};
    /// Placement: a SpotPlacement.
    SpotPlacement placement{};
    /// RamdiskId: a ramdisk id, `ari-…`.
    Optional<RamdiskId> ramdisk_id{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// UserData: text.
    Optional<AnyText> user_data{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RequestSpotLaunchSpecification&,
                                     const RequestSpotLaunchSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &RequestSpotLaunchSpecification::security_group_ids,
            &RequestSpotLaunchSpecification::security_groups,
            &RequestSpotLaunchSpecification::addressing_type,
            &RequestSpotLaunchSpecification::block_device_mappings,
            &RequestSpotLaunchSpecification::ebs_optimized,
            &RequestSpotLaunchSpecification::iam_instance_profile,
            &RequestSpotLaunchSpecification::image_id,
            &RequestSpotLaunchSpecification::instance_type,
            &RequestSpotLaunchSpecification::kernel_id, &RequestSpotLaunchSpecification::key_name,
            &RequestSpotLaunchSpecification::monitoring,
            &RequestSpotLaunchSpecification::network_interfaces,
            &RequestSpotLaunchSpecification::placement, &RequestSpotLaunchSpecification::ramdisk_id,
            &RequestSpotLaunchSpecification::subnet_id, &RequestSpotLaunchSpecification::user_data>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"UserData"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SecurityGroupId", self.security_group_ids);
            row("SecurityGroup", self.security_groups);
            row("AddressingType", self.addressing_type);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("EbsOptimized", self.ebs_optimized);
            row("IamInstanceProfile", self.iam_instance_profile);
            row("ImageId", self.image_id);
            row("InstanceType", self.instance_type);
            row("KernelId", self.kernel_id);
            row("KeyName", self.key_name);
            row("Monitoring", self.monitoring);
            row("NetworkInterface", self.network_interfaces);
            row("Placement", self.placement);
            row("RamdiskId", self.ramdisk_id);
            row("SubnetId", self.subnet_id);
            row("UserData", self.user_data);
        }
    };
};

/// The request RequestSpotInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html
struct RequestSpotInstances {
    /// LaunchSpecification: a RequestSpotLaunchSpecification.
    RequestSpotLaunchSpecification launch_specification{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// InstanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    Optional<InstanceInterruptionBehavior> instance_interruption_behavior{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SpotPrice: text.
    Optional<AnyText> spot_price{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// InstanceCount: a whole number.
    Optional<Integer> instance_count{};
    /// Type: `one-time` or `persistent`.
    Optional<SpotInstanceType> type{};
    /// ValidFrom: a time.
    Optional<Timestamp> valid_from{};
    /// ValidUntil: a time.
    Optional<Timestamp> valid_until{};
    /// LaunchGroup: text.
    Optional<AnyText> launch_group{};
    /// AvailabilityZoneGroup: text.
    Optional<AnyText> availability_zone_group{};
    /// BlockDurationMinutes: a whole number.
    Optional<Integer> block_duration_minutes{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RequestSpotInstances&,
                                     const RequestSpotInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RequestSpotInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RequestSpotInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"spot-instances-request"};
        /// Its members, in order.
        using members = Members<
            &RequestSpotInstances::launch_specification, &RequestSpotInstances::tag_specifications,
            &RequestSpotInstances::instance_interruption_behavior, &RequestSpotInstances::dry_run,
            &RequestSpotInstances::spot_price, &RequestSpotInstances::client_token,
            &RequestSpotInstances::instance_count, &RequestSpotInstances::type,
            &RequestSpotInstances::valid_from, &RequestSpotInstances::valid_until,
            &RequestSpotInstances::launch_group, &RequestSpotInstances::availability_zone_group,
            &RequestSpotInstances::block_duration_minutes, &RequestSpotInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchSpecification", self.launch_specification);
            row("TagSpecification", self.tag_specifications);
            row("InstanceInterruptionBehavior", self.instance_interruption_behavior);
            row("DryRun", self.dry_run);
            row("SpotPrice", self.spot_price);
            row("ClientToken", self.client_token);
            row("InstanceCount", self.instance_count);
            row("Type", self.type);
            row("ValidFrom", self.valid_from);
            row("ValidUntil", self.valid_until);
            row("LaunchGroup", self.launch_group);
            row("AvailabilityZoneGroup", self.availability_zone_group);
            row("BlockDurationMinutes", self.block_duration_minutes);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
