// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RequestLaunchTemplateData, a structure in requests.
#ifndef WRIT_EC2_TYPES_REQUEST_LAUNCH_TEMPLATE_DATA_HPP
#define WRIT_EC2_TYPES_REQUEST_LAUNCH_TEMPLATE_DATA_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/credit_specification_request.hpp>
#include <writ/ec2/types/elastic_gpu_specification.hpp>
#include <writ/ec2/types/instance_requirements_request.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/launch_template_block_device_mapping_request.hpp>
#include <writ/ec2/types/launch_template_capacity_reservation_specification_request.hpp>
#include <writ/ec2/types/launch_template_cpu_options_request.hpp>
#include <writ/ec2/types/launch_template_elastic_inference_accelerator.hpp>
#include <writ/ec2/types/launch_template_enclave_options_request.hpp>
#include <writ/ec2/types/launch_template_hibernation_options_request.hpp>
#include <writ/ec2/types/launch_template_iam_instance_profile_specification_request.hpp>
#include <writ/ec2/types/launch_template_instance_maintenance_options_request.hpp>
#include <writ/ec2/types/launch_template_instance_market_options_request.hpp>
#include <writ/ec2/types/launch_template_instance_metadata_options_request.hpp>
#include <writ/ec2/types/launch_template_instance_network_interface_specification_request.hpp>
#include <writ/ec2/types/launch_template_instance_secondary_interface_specification_request.hpp>
#include <writ/ec2/types/launch_template_license_configuration_request.hpp>
#include <writ/ec2/types/launch_template_network_performance_options_request.hpp>
#include <writ/ec2/types/launch_template_placement_request.hpp>
#include <writ/ec2/types/launch_template_private_dns_name_options_request.hpp>
#include <writ/ec2/types/launch_template_tag_specification_request.hpp>
#include <writ/ec2/types/launch_templates_monitoring_request.hpp>
#include <writ/ec2/types/operator_request.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/shutdown_behavior.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RequestLaunchTemplateData, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestLaunchTemplateData.html
struct RequestLaunchTemplateData {
    /// KernelId: a kernel id, `aki-…`.
    Optional<KernelId> kernel_id{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// IamInstanceProfile: a LaunchTemplateIamInstanceProfileSpecificationRequest.
    LaunchTemplateIamInstanceProfileSpecificationRequest iam_instance_profile{};
    /// BlockDeviceMapping.N: a list of LaunchTemplateBlockDeviceMappingRequest.
    List<LaunchTemplateBlockDeviceMappingRequest> block_device_mappings{};
    /// NetworkInterface.N: a list of LaunchTemplateInstanceNetworkInterfaceSpecificationRequest.
    List<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest> network_interfaces{};
    /// ImageId: text.
    Optional<AnyText> image_id{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// KeyName: text.
    Optional<AnyText> key_name{};
    /// Monitoring: a LaunchTemplatesMonitoringRequest.
    LaunchTemplatesMonitoringRequest monitoring{};
    /// Placement: a LaunchTemplatePlacementRequest.
    LaunchTemplatePlacementRequest placement{};
    /// RamDiskId: a ramdisk id, `ari-…`.
    Optional<RamdiskId> ram_disk_id{};
    /// DisableApiTermination: yes or no.
    YesNo disable_api_termination{};
    /// InstanceInitiatedShutdownBehavior: `stop` or `terminate`.
    Optional<ShutdownBehavior> instance_initiated_shutdown_behavior{};
    /// UserData: text.
    Optional<AnyText> user_data{};
    /// TagSpecification.N: a list of LaunchTemplateTagSpecificationRequest.
    List<LaunchTemplateTagSpecificationRequest> tag_specifications{};
    /// ElasticGpuSpecification.N: a list of ElasticGpuSpecification. AWS advises against it.
    List<ElasticGpuSpecification> elastic_gpu_specifications{};
    /// ElasticInferenceAccelerator.N: a list of LaunchTemplateElasticInferenceAccelerator. AWS
    /// advises against it.
    List<LaunchTemplateElasticInferenceAccelerator> elastic_inference_accelerators{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// SecurityGroup.N: texts.
    List<AnyText> security_groups{};
    /// InstanceMarketOptions: a LaunchTemplateInstanceMarketOptionsRequest.
    LaunchTemplateInstanceMarketOptionsRequest instance_market_options{};
    /// CreditSpecification: a CreditSpecificationRequest.
    Optional<CreditSpecificationRequest> credit_specification{};
    /// CpuOptions: a LaunchTemplateCpuOptionsRequest.
    LaunchTemplateCpuOptionsRequest cpu_options{};
    /// CapacityReservationSpecification: a LaunchTemplateCapacityReservationSpecificationRequest.
    LaunchTemplateCapacityReservationSpecificationRequest capacity_reservation_specification{};
    /// LicenseSpecification.N: a list of LaunchTemplateLicenseConfigurationRequest.
    List<LaunchTemplateLicenseConfigurationRequest> license_specifications{};
    /// HibernationOptions: a LaunchTemplateHibernationOptionsRequest.
    LaunchTemplateHibernationOptionsRequest hibernation_options{};
    /// MetadataOptions: a LaunchTemplateInstanceMetadataOptionsRequest.
    LaunchTemplateInstanceMetadataOptionsRequest metadata_options{};
    /// EnclaveOptions: a LaunchTemplateEnclaveOptionsRequest.
    LaunchTemplateEnclaveOptionsRequest enclave_options{};
    /// InstanceRequirements: an InstanceRequirementsRequest.
    Optional<InstanceRequirementsRequest> instance_requirements{};
    /// PrivateDnsNameOptions: a LaunchTemplatePrivateDnsNameOptionsRequest.
    LaunchTemplatePrivateDnsNameOptionsRequest private_dns_name_options{};
    /// MaintenanceOptions: a LaunchTemplateInstanceMaintenanceOptionsRequest.
    LaunchTemplateInstanceMaintenanceOptionsRequest maintenance_options{};
    /// DisableApiStop: yes or no.
    YesNo disable_api_stop{};
    /// Operator: an OperatorRequest.
    OperatorRequest operator_{};
    /// NetworkPerformanceOptions: a LaunchTemplateNetworkPerformanceOptionsRequest.
    LaunchTemplateNetworkPerformanceOptionsRequest network_performance_options{};
    /// SecondaryInterface.N: a list of
    /// LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest.
    List<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest> secondary_interfaces{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RequestLaunchTemplateData&,
                                     const RequestLaunchTemplateData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules>;
        /// Its members, in order.
        using members = Members<
            &RequestLaunchTemplateData::kernel_id, &RequestLaunchTemplateData::ebs_optimized,
            &RequestLaunchTemplateData::iam_instance_profile,
            &RequestLaunchTemplateData::block_device_mappings,
            &RequestLaunchTemplateData::network_interfaces, &RequestLaunchTemplateData::image_id,
            &RequestLaunchTemplateData::instance_type, &RequestLaunchTemplateData::key_name,
            &RequestLaunchTemplateData::monitoring, &RequestLaunchTemplateData::placement,
            &RequestLaunchTemplateData::ram_disk_id,
            &RequestLaunchTemplateData::disable_api_termination,
            &RequestLaunchTemplateData::instance_initiated_shutdown_behavior,
            &RequestLaunchTemplateData::user_data, &RequestLaunchTemplateData::tag_specifications,
            &RequestLaunchTemplateData::elastic_gpu_specifications,
            &RequestLaunchTemplateData::elastic_inference_accelerators,
            &RequestLaunchTemplateData::security_group_ids,
            &RequestLaunchTemplateData::security_groups,
            &RequestLaunchTemplateData::instance_market_options,
            &RequestLaunchTemplateData::credit_specification,
            &RequestLaunchTemplateData::cpu_options,
            &RequestLaunchTemplateData::capacity_reservation_specification,
            &RequestLaunchTemplateData::license_specifications,
            &RequestLaunchTemplateData::hibernation_options,
            &RequestLaunchTemplateData::metadata_options,
            &RequestLaunchTemplateData::enclave_options,
            &RequestLaunchTemplateData::instance_requirements,
            &RequestLaunchTemplateData::private_dns_name_options,
            &RequestLaunchTemplateData::maintenance_options,
            &RequestLaunchTemplateData::disable_api_stop, &RequestLaunchTemplateData::operator_,
            &RequestLaunchTemplateData::network_performance_options,
            &RequestLaunchTemplateData::secondary_interfaces>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"UserData"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("KernelId", self.kernel_id);
            row("EbsOptimized", self.ebs_optimized);
            row("IamInstanceProfile", self.iam_instance_profile);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("NetworkInterface", self.network_interfaces);
            row("ImageId", self.image_id);
            row("InstanceType", self.instance_type);
            row("KeyName", self.key_name);
            row("Monitoring", self.monitoring);
            row("Placement", self.placement);
            row("RamDiskId", self.ram_disk_id);
            row("DisableApiTermination", self.disable_api_termination);
            row("InstanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            row("UserData", self.user_data);
            row("TagSpecification", self.tag_specifications);
            row("ElasticGpuSpecification", self.elastic_gpu_specifications);
            row("ElasticInferenceAccelerator", self.elastic_inference_accelerators);
            row("SecurityGroupId", self.security_group_ids);
            row("SecurityGroup", self.security_groups);
            row("InstanceMarketOptions", self.instance_market_options);
            row("CreditSpecification", self.credit_specification);
            row("CpuOptions", self.cpu_options);
            row("CapacityReservationSpecification", self.capacity_reservation_specification);
            row("LicenseSpecification", self.license_specifications);
            row("HibernationOptions", self.hibernation_options);
            row("MetadataOptions", self.metadata_options);
            row("EnclaveOptions", self.enclave_options);
            row("InstanceRequirements", self.instance_requirements);
            row("PrivateDnsNameOptions", self.private_dns_name_options);
            row("MaintenanceOptions", self.maintenance_options);
            row("DisableApiStop", self.disable_api_stop);
            row("Operator", self.operator_);
            row("NetworkPerformanceOptions", self.network_performance_options);
            row("SecondaryInterface", self.secondary_interfaces);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
