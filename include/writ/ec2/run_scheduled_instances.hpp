// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RunScheduledInstances.
#ifndef WRIT_EC2_RUN_SCHEDULED_INSTANCES_HPP
#define WRIT_EC2_RUN_SCHEDULED_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/run_scheduled_instances_result.hpp>
#include <writ/ec2/types/scheduled_instance_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ScheduledInstancesEbs, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesEbs.html
struct ScheduledInstancesEbs {
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// Encrypted: yes or no.
    YesNo encrypted{};
    /// Iops: a whole number.
    Optional<Integer> iops{};
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// VolumeSize: a whole number.
    Optional<Integer> volume_size{};
    /// VolumeType: text.
    Optional<AnyText> volume_type{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesEbs&,
                                     const ScheduledInstancesEbs&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ScheduledInstancesEbs::delete_on_termination, &ScheduledInstancesEbs::encrypted,
            &ScheduledInstancesEbs::iops, &ScheduledInstancesEbs::snapshot_id,
            &ScheduledInstancesEbs::volume_size, &ScheduledInstancesEbs::volume_type>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeleteOnTermination", self.delete_on_termination);
            row("Encrypted", self.encrypted);
            row("Iops", self.iops);
            row("SnapshotId", self.snapshot_id);
            row("VolumeSize", self.volume_size);
            row("VolumeType", self.volume_type);
        }
    };
};

/// ScheduledInstancesBlockDeviceMapping, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesBlockDeviceMapping.html
struct ScheduledInstancesBlockDeviceMapping {
    /// DeviceName: text.
    Optional<AnyText> device_name{};
    /// Ebs: ScheduledInstancesEbs.
    ScheduledInstancesEbs ebs{};
    /// NoDevice: text.
    Optional<AnyText> no_device{};
    /// VirtualName: text.
    Optional<AnyText> virtual_name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesBlockDeviceMapping&,
                                     const ScheduledInstancesBlockDeviceMapping&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstancesBlockDeviceMapping::device_name,
                                &ScheduledInstancesBlockDeviceMapping::ebs,
                                &ScheduledInstancesBlockDeviceMapping::no_device,
                                &ScheduledInstancesBlockDeviceMapping::virtual_name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeviceName", self.device_name);
            row("Ebs", self.ebs);
            row("NoDevice", self.no_device);
            row("VirtualName", self.virtual_name);
        }
    };
};

/// ScheduledInstancesIamInstanceProfile, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesIamInstanceProfile.html
struct ScheduledInstancesIamInstanceProfile {
    /// Arn: an ARN.
    Optional<Arn> arn{};
    /// Name: text.
    Optional<AnyText> name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesIamInstanceProfile&,
                                     const ScheduledInstancesIamInstanceProfile&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("Arn", self.arn);
        }
        /// Its members, in order.
        using members = Members<&ScheduledInstancesIamInstanceProfile::arn,
                                &ScheduledInstancesIamInstanceProfile::name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Arn", self.arn);
            row("Name", self.name);
        }
    };
};

/// ScheduledInstancesMonitoring, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesMonitoring.html
struct ScheduledInstancesMonitoring {
    /// Enabled: yes or no.
    YesNo enabled{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesMonitoring&,
                                     const ScheduledInstancesMonitoring&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstancesMonitoring::enabled>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
        }
    };
};

/// ScheduledInstancesIpv6Address, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesIpv6Address.html
struct ScheduledInstancesIpv6Address {
    /// Ipv6Address: text.
    Optional<AnyText> ipv6_address{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesIpv6Address&,
                                     const ScheduledInstancesIpv6Address&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstancesIpv6Address::ipv6_address>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ipv6Address", self.ipv6_address);
        }
    };
};

/// ScheduledInstancesPrivateIpAddressConfig, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesPrivateIpAddressConfig.html
struct ScheduledInstancesPrivateIpAddressConfig {
    /// Primary: yes or no.
    YesNo primary{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesPrivateIpAddressConfig&,
                                     const ScheduledInstancesPrivateIpAddressConfig&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstancesPrivateIpAddressConfig::primary,
                                &ScheduledInstancesPrivateIpAddressConfig::private_ip_address>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Primary", self.primary);
            row("PrivateIpAddress", self.private_ip_address);
        }
    };
};

/// ScheduledInstancesNetworkInterface, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesNetworkInterface.html
struct ScheduledInstancesNetworkInterface {
    /// AssociatePublicIpAddress: yes or no.
    YesNo associate_public_ip_address{};
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DeviceIndex: a whole number.
    Optional<Integer> device_index{};
    /// Group.N: security group ids, `sg-…`.
    List<SecurityGroupId> groups{};
    /// Ipv6AddressCount: a whole number.
    Optional<Integer> ipv6_address_count{};
    /// Ipv6Address.N: a list of ScheduledInstancesIpv6Address.
    List<ScheduledInstancesIpv6Address> ipv6_addresses{};
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Optional<NetworkInterfaceId> network_interface_id{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};
    /// PrivateIpAddressConfig.N: a list of ScheduledInstancesPrivateIpAddressConfig.
    List<ScheduledInstancesPrivateIpAddressConfig> private_ip_address_configs{};
    /// SecondaryPrivateIpAddressCount: a whole number.
    Optional<Integer> secondary_private_ip_address_count{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesNetworkInterface&,
                                     const ScheduledInstancesNetworkInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ScheduledInstancesNetworkInterface::associate_public_ip_address,
                    &ScheduledInstancesNetworkInterface::delete_on_termination,
                    &ScheduledInstancesNetworkInterface::description,
                    &ScheduledInstancesNetworkInterface::device_index,
                    &ScheduledInstancesNetworkInterface::groups,
                    &ScheduledInstancesNetworkInterface::ipv6_address_count,
                    &ScheduledInstancesNetworkInterface::ipv6_addresses,
                    &ScheduledInstancesNetworkInterface::network_interface_id,
                    &ScheduledInstancesNetworkInterface::private_ip_address,
                    &ScheduledInstancesNetworkInterface::private_ip_address_configs,
                    &ScheduledInstancesNetworkInterface::secondary_private_ip_address_count,
                    &ScheduledInstancesNetworkInterface::subnet_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AssociatePublicIpAddress", self.associate_public_ip_address);
            row("DeleteOnTermination", self.delete_on_termination);
            row("Description", self.description);
            row("DeviceIndex", self.device_index);
            row("Group", self.groups);
            row("Ipv6AddressCount", self.ipv6_address_count);
            row("Ipv6Address", self.ipv6_addresses);
            row("NetworkInterfaceId", self.network_interface_id);
            row("PrivateIpAddress", self.private_ip_address);
            row("PrivateIpAddressConfig", self.private_ip_address_configs);
            row("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            row("SubnetId", self.subnet_id);
        }
    };
};

/// ScheduledInstancesPlacement, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesPlacement.html
struct ScheduledInstancesPlacement {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// GroupName: text.
    Optional<AnyText> group_name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesPlacement&,
                                     const ScheduledInstancesPlacement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&ScheduledInstancesPlacement::availability_zone,
                                &ScheduledInstancesPlacement::group_name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("GroupName", self.group_name);
        }
    };
};

/// ScheduledInstancesLaunchSpecification, a structure in RunScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstancesLaunchSpecification.html
struct ScheduledInstancesLaunchSpecification {
    /// ImageId: an image id.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// BlockDeviceMapping.N: a list of ScheduledInstancesBlockDeviceMapping.
    List<ScheduledInstancesBlockDeviceMapping> block_device_mappings{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// IamInstanceProfile: a ScheduledInstancesIamInstanceProfile.
    ScheduledInstancesIamInstanceProfile iam_instance_profile{};
    /// InstanceType: text.
    Optional<AnyText> instance_type{};
    /// KernelId: a kernel id, `aki-…`.
    Optional<KernelId> kernel_id{};
    /// KeyName: text.
    Optional<AnyText> key_name{};
    /// Monitoring: a ScheduledInstancesMonitoring.
    ScheduledInstancesMonitoring monitoring{};
    /// NetworkInterface.N: a list of ScheduledInstancesNetworkInterface.
    List<ScheduledInstancesNetworkInterface> network_interfaces{};
    /// Placement: a ScheduledInstancesPlacement.
    ScheduledInstancesPlacement placement{};
    /// RamdiskId: a ramdisk id, `ari-…`.
    Optional<RamdiskId> ramdisk_id{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// UserData: text.
    Optional<AnyText> user_data{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstancesLaunchSpecification&,
                                     const ScheduledInstancesLaunchSpecification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstancesLaunchSpecification::image_id,
                                &ScheduledInstancesLaunchSpecification::block_device_mappings,
                                &ScheduledInstancesLaunchSpecification::ebs_optimized,
                                &ScheduledInstancesLaunchSpecification::iam_instance_profile,
                                &ScheduledInstancesLaunchSpecification::instance_type,
                                &ScheduledInstancesLaunchSpecification::kernel_id,
                                &ScheduledInstancesLaunchSpecification::key_name,
                                &ScheduledInstancesLaunchSpecification::monitoring,
                                &ScheduledInstancesLaunchSpecification::network_interfaces,
                                &ScheduledInstancesLaunchSpecification::placement,
                                &ScheduledInstancesLaunchSpecification::ramdisk_id,
                                &ScheduledInstancesLaunchSpecification::security_group_ids,
                                &ScheduledInstancesLaunchSpecification::subnet_id,
                                &ScheduledInstancesLaunchSpecification::user_data>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("EbsOptimized", self.ebs_optimized);
            row("IamInstanceProfile", self.iam_instance_profile);
            row("InstanceType", self.instance_type);
            row("KernelId", self.kernel_id);
            row("KeyName", self.key_name);
            row("Monitoring", self.monitoring);
            row("NetworkInterface", self.network_interfaces);
            row("Placement", self.placement);
            row("RamdiskId", self.ramdisk_id);
            row("SecurityGroupId", self.security_group_ids);
            row("SubnetId", self.subnet_id);
            row("UserData", self.user_data);
        }
    };
};

/// The request RunScheduledInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunScheduledInstances.html
struct RunScheduledInstances {
    /// LaunchSpecification: a ScheduledInstancesLaunchSpecification.
    Required<ScheduledInstancesLaunchSpecification,
             struct LaunchSpecification_given_right_and_in_order>
        launch_specification;
    /// ScheduledInstanceId: a scheduled instance id, `sci-…`.
    Required<ScheduledInstanceId, struct ScheduledInstanceId_given_right_and_in_order>
        scheduled_instance_id;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// InstanceCount: a whole number.
    Optional<Integer> instance_count{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RunScheduledInstances&,
                                     const RunScheduledInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RunScheduledInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RunScheduledInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&RunScheduledInstances::launch_specification,
                    &RunScheduledInstances::scheduled_instance_id,
                    &RunScheduledInstances::client_token, &RunScheduledInstances::dry_run,
                    &RunScheduledInstances::instance_count, &RunScheduledInstances::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"LaunchSpecification"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchSpecification", self.launch_specification);
            row("ScheduledInstanceId", self.scheduled_instance_id);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("InstanceCount", self.instance_count);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
