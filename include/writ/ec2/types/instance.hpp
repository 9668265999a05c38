// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Instance, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_HPP
#define WRIT_EC2_TYPES_INSTANCE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/capacity_reservation_specification_response.hpp>
#include <writ/ec2/types/cpu_options.hpp>
#include <writ/ec2/types/elastic_gpu_association.hpp>
#include <writ/ec2/types/elastic_inference_accelerator_association.hpp>
#include <writ/ec2/types/enclave_options.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/hibernation_options.hpp>
#include <writ/ec2/types/iam_instance_profile.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_block_device_mapping.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/instance_maintenance_options.hpp>
#include <writ/ec2/types/instance_metadata_options_response.hpp>
#include <writ/ec2/types/instance_network_interface.hpp>
#include <writ/ec2/types/instance_network_performance_options.hpp>
#include <writ/ec2/types/instance_secondary_interface.hpp>
#include <writ/ec2/types/instance_state.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/license_configuration.hpp>
#include <writ/ec2/types/monitoring.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/placement_reply.hpp>
#include <writ/ec2/types/private_dns_name_options_response.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/spot_instance_request_id.hpp>
#include <writ/ec2/types/state_reason.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ArchitectureValues;  // writ/ec2/types/architecture_values.hpp
class BootModeValues;  // writ/ec2/types/boot_mode_values.hpp
class DeviceType;  // writ/ec2/types/device_type.hpp
class HypervisorType;  // writ/ec2/types/hypervisor_type.hpp
class InstanceBootModeValues;  // writ/ec2/types/instance_boot_mode_values.hpp
class InstanceLifecycleType;  // writ/ec2/types/instance_lifecycle_type.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class PlatformValues;  // writ/ec2/types/platform_values.hpp
class VirtualizationType;  // writ/ec2/types/virtualization_type.hpp

/// Instance, a structure in what EC2 answers to DescribeInstances and RunInstances. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html
struct Instance {
    /// architecture: one of 5 words, such as `i386`.
    XmlValue<ArchitectureValues> architecture{};
    /// blockDeviceMapping: a list of InstanceBlockDeviceMapping.
    XmlList<InstanceBlockDeviceMapping> block_device_mappings{};
    /// clientToken: text.
    XmlText client_token{};
    /// ebsOptimized: yes or no.
    XmlBoolean ebs_optimized{};
    /// enaSupport: yes or no.
    XmlBoolean ena_support{};
    /// hypervisor: `ovm` or `xen`.
    XmlValue<HypervisorType> hypervisor{};
    /// iamInstanceProfile: an IamInstanceProfile.
    Optional<IamInstanceProfile> iam_instance_profile{};
    /// instanceLifecycle: `spot`, `scheduled`, `capacity-block` or
    /// `interruptible-capacity-reservation`.
    XmlValue<InstanceLifecycleType> instance_lifecycle{};
    /// elasticGpuAssociationSet: a list of ElasticGpuAssociation.
    XmlList<ElasticGpuAssociation> elastic_gpu_associations{};
    /// elasticInferenceAcceleratorAssociationSet: a list of ElasticInferenceAcceleratorAssociation.
    XmlList<ElasticInferenceAcceleratorAssociation> elastic_inference_accelerator_associations{};
    /// networkInterfaceSet: a list of InstanceNetworkInterface.
    XmlList<InstanceNetworkInterface> network_interfaces{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// rootDeviceName: text.
    XmlText root_device_name{};
    /// rootDeviceType: `ebs` or `instance-store`.
    XmlValue<DeviceType> root_device_type{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> security_groups{};
    /// sourceDestCheck: yes or no.
    XmlBoolean source_dest_check{};
    /// spotInstanceRequestId: a spot instance request id, `sir-…`.
    XmlValue<SpotInstanceRequestId> spot_instance_request_id{};
    /// sriovNetSupport: text.
    XmlText sriov_net_support{};
    /// stateReason: a StateReason.
    Optional<StateReason> state_reason{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// virtualizationType: `hvm` or `paravirtual`.
    XmlValue<VirtualizationType> virtualization_type{};
    /// cpuOptions: CpuOptions.
    Optional<CpuOptions> cpu_options{};
    /// capacityBlockId: text.
    XmlText capacity_block_id{};
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// capacityReservationSpecification: a CapacityReservationSpecificationResponse.
    Optional<CapacityReservationSpecificationResponse> capacity_reservation_specification{};
    /// hibernationOptions: HibernationOptions.
    Optional<HibernationOptions> hibernation_options{};
    /// licenseSet: a list of LicenseConfiguration.
    XmlList<LicenseConfiguration> licenses{};
    /// metadataOptions: an InstanceMetadataOptionsResponse.
    Optional<InstanceMetadataOptionsResponse> metadata_options{};
    /// enclaveOptions: EnclaveOptions.
    Optional<EnclaveOptions> enclave_options{};
    /// bootMode: `legacy-bios`, `uefi` or `uefi-preferred`.
    XmlValue<BootModeValues> boot_mode{};
    /// platformDetails: text.
    XmlText platform_details{};
    /// usageOperation: text.
    XmlText usage_operation{};
    /// usageOperationUpdateTime: a time.
    XmlValue<Timestamp> usage_operation_update_time{};
    /// privateDnsNameOptions: a PrivateDnsNameOptionsResponse.
    Optional<PrivateDnsNameOptionsResponse> private_dns_name_options{};
    /// ipv6Address: text.
    XmlText ipv6_address{};
    /// tpmSupport: text.
    XmlText tpm_support{};
    /// maintenanceOptions: InstanceMaintenanceOptions.
    Optional<InstanceMaintenanceOptions> maintenance_options{};
    /// currentInstanceBootMode: `legacy-bios` or `uefi`.
    XmlValue<InstanceBootModeValues> current_instance_boot_mode{};
    /// networkPerformanceOptions: InstanceNetworkPerformanceOptions.
    Optional<InstanceNetworkPerformanceOptions> network_performance_options{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// secondaryInterfaceSet: a list of InstanceSecondaryInterface.
    XmlList<InstanceSecondaryInterface> secondary_interfaces{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// instanceState: an InstanceState.
    Optional<InstanceState> state{};
    /// privateDnsName: text.
    XmlText private_dns_name{};
    /// dnsName: text.
    XmlText public_dns_name{};
    /// reason: text.
    XmlText state_transition_reason{};
    /// keyName: text.
    XmlText key_name{};
    /// amiLaunchIndex: a whole number.
    XmlInteger ami_launch_index{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// launchTime: a time.
    XmlValue<Timestamp> launch_time{};
    /// placement: a PlacementReply.
    Optional<PlacementReply> placement{};
    /// kernelId: a kernel id, `aki-…`.
    XmlValue<KernelId> kernel_id{};
    /// ramdiskId: a ramdisk id, `ari-…`.
    XmlValue<RamdiskId> ramdisk_id{};
    /// platform: `Windows`.
    XmlValue<PlatformValues> platform{};
    /// monitoring: a Monitoring.
    Optional<Monitoring> monitoring{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};
    /// ipAddress: text.
    XmlText public_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Instance&, const Instance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Instance::architecture, &Instance::block_device_mappings, &Instance::client_token,
            &Instance::ebs_optimized, &Instance::ena_support, &Instance::hypervisor,
            &Instance::iam_instance_profile, &Instance::instance_lifecycle,
            &Instance::elastic_gpu_associations,
            &Instance::elastic_inference_accelerator_associations, &Instance::network_interfaces,
            &Instance::outpost_arn, &Instance::root_device_name, &Instance::root_device_type,
            &Instance::security_groups, &Instance::source_dest_check,
            &Instance::spot_instance_request_id, &Instance::sriov_net_support,
            &Instance::state_reason, &Instance::tags, &Instance::virtualization_type,
            &Instance::cpu_options, &Instance::capacity_block_id,
            &Instance::capacity_reservation_id, &Instance::capacity_reservation_specification,
            &Instance::hibernation_options, &Instance::licenses, &Instance::metadata_options,
            &Instance::enclave_options, &Instance::boot_mode, &Instance::platform_details,
            &Instance::usage_operation, &Instance::usage_operation_update_time,
            &Instance::private_dns_name_options, &Instance::ipv6_address, &Instance::tpm_support,
            &Instance::maintenance_options, &Instance::current_instance_boot_mode,
            &Instance::network_performance_options, &Instance::operator_,
            &Instance::secondary_interfaces, &Instance::instance_id, &Instance::image_id,
            &Instance::state, &Instance::private_dns_name, &Instance::public_dns_name,
            &Instance::state_transition_reason, &Instance::key_name, &Instance::ami_launch_index,
            &Instance::product_codes, &Instance::instance_type, &Instance::launch_time,
            &Instance::placement, &Instance::kernel_id, &Instance::ramdisk_id, &Instance::platform,
            &Instance::monitoring, &Instance::subnet_id, &Instance::vpc_id,
            &Instance::private_ip_address, &Instance::public_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("architecture", self.architecture);
            row("blockDeviceMapping", self.block_device_mappings);
            row("clientToken", self.client_token);
            row("ebsOptimized", self.ebs_optimized);
            row("enaSupport", self.ena_support);
            row("hypervisor", self.hypervisor);
            row("iamInstanceProfile", self.iam_instance_profile);
            row("instanceLifecycle", self.instance_lifecycle);
            row("elasticGpuAssociationSet", self.elastic_gpu_associations);
            row("elasticInferenceAcceleratorAssociationSet",
                self.elastic_inference_accelerator_associations);
            row("networkInterfaceSet", self.network_interfaces);
            row("outpostArn", self.outpost_arn);
            row("rootDeviceName", self.root_device_name);
            row("rootDeviceType", self.root_device_type);
            row("groupSet", self.security_groups);
            row("sourceDestCheck", self.source_dest_check);
            row("spotInstanceRequestId", self.spot_instance_request_id);
            row("sriovNetSupport", self.sriov_net_support);
            row("stateReason", self.state_reason);
            row("tagSet", self.tags);
            row("virtualizationType", self.virtualization_type);
            row("cpuOptions", self.cpu_options);
            row("capacityBlockId", self.capacity_block_id);
            row("capacityReservationId", self.capacity_reservation_id);
            row("capacityReservationSpecification", self.capacity_reservation_specification);
            row("hibernationOptions", self.hibernation_options);
            row("licenseSet", self.licenses);
            row("metadataOptions", self.metadata_options);
            row("enclaveOptions", self.enclave_options);
            row("bootMode", self.boot_mode);
            row("platformDetails", self.platform_details);
            row("usageOperation", self.usage_operation);
            row("usageOperationUpdateTime", self.usage_operation_update_time);
            row("privateDnsNameOptions", self.private_dns_name_options);
            row("ipv6Address", self.ipv6_address);
            row("tpmSupport", self.tpm_support);
            row("maintenanceOptions", self.maintenance_options);
            row("currentInstanceBootMode", self.current_instance_boot_mode);
            row("networkPerformanceOptions", self.network_performance_options);
            row("operator", self.operator_);
            row("secondaryInterfaceSet", self.secondary_interfaces);
            row("instanceId", self.instance_id);
            row("imageId", self.image_id);
            row("instanceState", self.state);
            row("privateDnsName", self.private_dns_name);
            row("dnsName", self.public_dns_name);
            row("reason", self.state_transition_reason);
            row("keyName", self.key_name);
            row("amiLaunchIndex", self.ami_launch_index);
            row("productCodes", self.product_codes);
            row("instanceType", self.instance_type);
            row("launchTime", self.launch_time);
            row("placement", self.placement);
            row("kernelId", self.kernel_id);
            row("ramdiskId", self.ramdisk_id);
            row("platform", self.platform);
            row("monitoring", self.monitoring);
            row("subnetId", self.subnet_id);
            row("vpcId", self.vpc_id);
            row("privateIpAddress", self.private_ip_address);
            row("ipAddress", self.public_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
