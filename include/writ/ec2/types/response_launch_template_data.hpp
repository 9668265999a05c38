// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ResponseLaunchTemplateData, a structure in replies.
#ifndef WRIT_EC2_TYPES_RESPONSE_LAUNCH_TEMPLATE_DATA_HPP
#define WRIT_EC2_TYPES_RESPONSE_LAUNCH_TEMPLATE_DATA_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/credit_specification.hpp>
#include <writ/ec2/types/elastic_gpu_specification_response.hpp>
#include <writ/ec2/types/instance_requirements_reply.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/launch_template_block_device_mapping.hpp>
#include <writ/ec2/types/launch_template_capacity_reservation_specification_response.hpp>
#include <writ/ec2/types/launch_template_cpu_options.hpp>
#include <writ/ec2/types/launch_template_elastic_inference_accelerator_response.hpp>
#include <writ/ec2/types/launch_template_enclave_options.hpp>
#include <writ/ec2/types/launch_template_hibernation_options.hpp>
#include <writ/ec2/types/launch_template_iam_instance_profile_specification.hpp>
#include <writ/ec2/types/launch_template_instance_maintenance_options.hpp>
#include <writ/ec2/types/launch_template_instance_market_options.hpp>
#include <writ/ec2/types/launch_template_instance_metadata_options.hpp>
#include <writ/ec2/types/launch_template_instance_network_interface_specification.hpp>
#include <writ/ec2/types/launch_template_instance_secondary_interface_specification.hpp>
#include <writ/ec2/types/launch_template_license_configuration.hpp>
#include <writ/ec2/types/launch_template_network_performance_options.hpp>
#include <writ/ec2/types/launch_template_placement.hpp>
#include <writ/ec2/types/launch_template_private_dns_name_options.hpp>
#include <writ/ec2/types/launch_template_tag_specification.hpp>
#include <writ/ec2/types/launch_templates_monitoring.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceType;  // writ/ec2/types/instance_type.hpp
class ShutdownBehavior;  // writ/ec2/types/shutdown_behavior.hpp

/// ResponseLaunchTemplateData, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResponseLaunchTemplateData.html
struct ResponseLaunchTemplateData {
    /// kernelId: a kernel id, `aki-…`.
    XmlValue<KernelId> kernel_id{};
    /// ebsOptimized: yes or no.
    XmlBoolean ebs_optimized{};
    /// iamInstanceProfile: a LaunchTemplateIamInstanceProfileSpecification.
    Optional<LaunchTemplateIamInstanceProfileSpecification> iam_instance_profile{};
    /// blockDeviceMappingSet: a list of LaunchTemplateBlockDeviceMapping.
    XmlList<LaunchTemplateBlockDeviceMapping> block_device_mappings{};
    /// networkInterfaceSet: a list of LaunchTemplateInstanceNetworkInterfaceSpecification.
    XmlList<LaunchTemplateInstanceNetworkInterfaceSpecification> network_interfaces{};
    /// imageId: text.
    XmlText image_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// keyName: text.
    XmlText key_name{};
    /// monitoring: a LaunchTemplatesMonitoring.
    Optional<LaunchTemplatesMonitoring> monitoring{};
    /// placement: a LaunchTemplatePlacement.
    Optional<LaunchTemplatePlacement> placement{};
    /// ramDiskId: a ramdisk id, `ari-…`.
    XmlValue<RamdiskId> ram_disk_id{};
    /// disableApiTermination: yes or no.
    XmlBoolean disable_api_termination{};
    /// instanceInitiatedShutdownBehavior: `stop` or `terminate`.
    XmlValue<ShutdownBehavior> instance_initiated_shutdown_behavior{};
    /// userData: text.
    XmlText user_data{};
    /// tagSpecificationSet: a list of LaunchTemplateTagSpecification.
    XmlList<LaunchTemplateTagSpecification> tag_specifications{};
    /// elasticGpuSpecificationSet: a list of ElasticGpuSpecificationResponse.
    XmlList<ElasticGpuSpecificationResponse> elastic_gpu_specifications{};
    /// elasticInferenceAcceleratorSet: a list of LaunchTemplateElasticInferenceAcceleratorResponse.
    XmlList<LaunchTemplateElasticInferenceAcceleratorResponse> elastic_inference_accelerators{};
    /// securityGroupIdSet: security group ids, `sg-…`.
    XmlList<XmlValue<SecurityGroupId>> security_group_ids{};
    /// securityGroupSet: texts.
    XmlList<XmlText> security_groups{};
    /// instanceMarketOptions: LaunchTemplateInstanceMarketOptions.
    Optional<LaunchTemplateInstanceMarketOptions> instance_market_options{};
    /// creditSpecification: a CreditSpecification.
    Optional<CreditSpecification> credit_specification{};
    /// cpuOptions: LaunchTemplateCpuOptions.
    Optional<LaunchTemplateCpuOptions> cpu_options{};
    /// capacityReservationSpecification: a LaunchTemplateCapacityReservationSpecificationResponse.
    Optional<LaunchTemplateCapacityReservationSpecificationResponse>
        capacity_reservation_specification{};
    /// licenseSet: a list of LaunchTemplateLicenseConfiguration.
    XmlList<LaunchTemplateLicenseConfiguration> license_specifications{};
    /// hibernationOptions: LaunchTemplateHibernationOptions.
    Optional<LaunchTemplateHibernationOptions> hibernation_options{};
    /// metadataOptions: LaunchTemplateInstanceMetadataOptions.
    Optional<LaunchTemplateInstanceMetadataOptions> metadata_options{};
    /// enclaveOptions: LaunchTemplateEnclaveOptions.
    Optional<LaunchTemplateEnclaveOptions> enclave_options{};
    /// instanceRequirements: an InstanceRequirementsReply.
    Optional<InstanceRequirementsReply> instance_requirements{};
    /// privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions.
    Optional<LaunchTemplatePrivateDnsNameOptions> private_dns_name_options{};
    /// maintenanceOptions: LaunchTemplateInstanceMaintenanceOptions.
    Optional<LaunchTemplateInstanceMaintenanceOptions> maintenance_options{};
    /// disableApiStop: yes or no.
    XmlBoolean disable_api_stop{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions.
    Optional<LaunchTemplateNetworkPerformanceOptions> network_performance_options{};
    /// secondaryInterfaceSet: a list of LaunchTemplateInstanceSecondaryInterfaceSpecification.
    XmlList<LaunchTemplateInstanceSecondaryInterfaceSpecification> secondary_interfaces{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ResponseLaunchTemplateData&,
                                     const ResponseLaunchTemplateData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ResponseLaunchTemplateData::kernel_id, &ResponseLaunchTemplateData::ebs_optimized,
            &ResponseLaunchTemplateData::iam_instance_profile,
            &ResponseLaunchTemplateData::block_device_mappings,
            &ResponseLaunchTemplateData::network_interfaces, &ResponseLaunchTemplateData::image_id,
            &ResponseLaunchTemplateData::instance_type, &ResponseLaunchTemplateData::key_name,
            &ResponseLaunchTemplateData::monitoring, &ResponseLaunchTemplateData::placement,
            &ResponseLaunchTemplateData::ram_disk_id,
            &ResponseLaunchTemplateData::disable_api_termination,
            &ResponseLaunchTemplateData::instance_initiated_shutdown_behavior,
            &ResponseLaunchTemplateData::user_data, &ResponseLaunchTemplateData::tag_specifications,
            &ResponseLaunchTemplateData::elastic_gpu_specifications,
            &ResponseLaunchTemplateData::elastic_inference_accelerators,
            &ResponseLaunchTemplateData::security_group_ids,
            &ResponseLaunchTemplateData::security_groups,
            &ResponseLaunchTemplateData::instance_market_options,
            &ResponseLaunchTemplateData::credit_specification,
            &ResponseLaunchTemplateData::cpu_options,
            &ResponseLaunchTemplateData::capacity_reservation_specification,
            &ResponseLaunchTemplateData::license_specifications,
            &ResponseLaunchTemplateData::hibernation_options,
            &ResponseLaunchTemplateData::metadata_options,
            &ResponseLaunchTemplateData::enclave_options,
            &ResponseLaunchTemplateData::instance_requirements,
            &ResponseLaunchTemplateData::private_dns_name_options,
            &ResponseLaunchTemplateData::maintenance_options,
            &ResponseLaunchTemplateData::disable_api_stop, &ResponseLaunchTemplateData::operator_,
            &ResponseLaunchTemplateData::network_performance_options,
            &ResponseLaunchTemplateData::secondary_interfaces>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"userData"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("kernelId", self.kernel_id);
            row("ebsOptimized", self.ebs_optimized);
            row("iamInstanceProfile", self.iam_instance_profile);
            row("blockDeviceMappingSet", self.block_device_mappings);
            row("networkInterfaceSet", self.network_interfaces);
            row("imageId", self.image_id);
            row("instanceType", self.instance_type);
            row("keyName", self.key_name);
            row("monitoring", self.monitoring);
            row("placement", self.placement);
            row("ramDiskId", self.ram_disk_id);
            row("disableApiTermination", self.disable_api_termination);
            row("instanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            row("userData", self.user_data);
            row("tagSpecificationSet", self.tag_specifications);
            row("elasticGpuSpecificationSet", self.elastic_gpu_specifications);
            row("elasticInferenceAcceleratorSet", self.elastic_inference_accelerators);
            row("securityGroupIdSet", self.security_group_ids);
            row("securityGroupSet", self.security_groups);
            row("instanceMarketOptions", self.instance_market_options);
            row("creditSpecification", self.credit_specification);
            row("cpuOptions", self.cpu_options);
            row("capacityReservationSpecification", self.capacity_reservation_specification);
            row("licenseSet", self.license_specifications);
            row("hibernationOptions", self.hibernation_options);
            row("metadataOptions", self.metadata_options);
            row("enclaveOptions", self.enclave_options);
            row("instanceRequirements", self.instance_requirements);
            row("privateDnsNameOptions", self.private_dns_name_options);
            row("maintenanceOptions", self.maintenance_options);
            row("disableApiStop", self.disable_api_stop);
            row("operator", self.operator_);
            row("networkPerformanceOptions", self.network_performance_options);
            row("secondaryInterfaceSet", self.secondary_interfaces);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
