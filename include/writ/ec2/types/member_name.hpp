// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What AWS's SDKs call parameters.
#ifndef WRIT_EC2_TYPES_MEMBER_NAME_HPP
#define WRIT_EC2_TYPES_MEMBER_NAME_HPP

#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What AWS's SDKs and its command line call a parameter.
struct MemberName {
    std::string_view structure;  ///< the action or the structure that has it
    std::string_view parameter;  ///< its name on the wire
    std::string_view member;     ///< its name in the service model
};

/// Those that the name on the wire does not tell: which are not that, whatever its capitals, and of
/// lists not its plural, with an s, with es behind ss and x, with ies for a y behind a consonant. A
/// name that ends with one s is a plural. In the order of `structure`.
inline constexpr MemberName odd_member_names[] = {
    {"AttachClassicLinkVpc", "SecurityGroupId", "Groups"},
    {"CpuPerformanceFactor", "ReferenceSet", "References"},
    {"CreateClientVpnEndpoint", "Authentication", "AuthenticationOptions"},
    {"CreateInstanceExportTask", "ExportToS3", "ExportToS3Task"},
    {"CreateNetworkAclEntry", "Icmp", "IcmpTypeCode"},
    {"CreateNetworkInterface", "SecurityGroupId", "Groups"},
    {"CreateSecurityGroup", "GroupDescription", "Description"},
    {"CreateTags", "ResourceId", "Resources"},
    {"CreateVolumePermissionModifications", "Add", "Add"},
    {"CreateVolumePermissionModifications", "Remove", "Remove"},
    {"DeleteLaunchTemplateVersions", "LaunchTemplateVersion", "Versions"},
    {"DeleteTags", "ResourceId", "Resources"},
    {"DescribeFlowLogs", "Filter", "Filter"},
    {"DescribeHostReservationOfferings", "Filter", "Filter"},
    {"DescribeHostReservations", "Filter", "Filter"},
    {"DescribeHostReservations", "HostReservationIdSet", "HostReservationIdSet"},
    {"DescribeHosts", "Filter", "Filter"},
    {"DescribeImages", "ExecutableBy", "ExecutableUsers"},
    {"DescribeLaunchTemplateVersions", "LaunchTemplateVersion", "Versions"},
    {"DescribeNatGateways", "Filter", "Filter"},
    {"DescribeSecurityGroupReferences", "GroupId", "GroupId"},
    {"DescribeSnapshots", "Owner", "OwnerIds"},
    {"DescribeSnapshots", "RestorableBy", "RestorableByUserIds"},
    {"GetCapacityManagerMetricData", "GroupBy", "GroupBy"},
    {"GetCapacityManagerMetricData", "FilterBy", "FilterBy"},
    {"GetCapacityManagerMetricDimensions", "GroupBy", "GroupBy"},
    {"GetCapacityManagerMetricDimensions", "FilterBy", "FilterBy"},
    {"GetFlowLogsIntegrationTemplate", "IntegrateService", "IntegrateServices"},
    {"GetHostReservationPurchasePreview", "HostIdSet", "HostIdSet"},
    {"InstanceNetworkInterfaceSpecification", "SecurityGroupId", "Groups"},
    {"InstanceRequirements", "CpuManufacturerSet", "CpuManufacturers"},
    {"InstanceRequirements", "ExcludedInstanceTypeSet", "ExcludedInstanceTypes"},
    {"InstanceRequirements", "InstanceGenerationSet", "InstanceGenerations"},
    {"InstanceRequirements", "LocalStorageTypeSet", "LocalStorageTypes"},
    {"InstanceRequirements", "AcceleratorTypeSet", "AcceleratorTypes"},
    {"InstanceRequirements", "AcceleratorManufacturerSet", "AcceleratorManufacturers"},
    {"InstanceRequirements", "AcceleratorNameSet", "AcceleratorNames"},
    {"InstanceRequirements", "AllowedInstanceTypeSet", "AllowedInstanceTypes"},
    {"IpPermission", "Groups", "UserIdGroupPairs"},
    {"LaunchPermissionModifications", "Add", "Add"},
    {"LaunchPermissionModifications", "Remove", "Remove"},
    {"LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", "SecurityGroupId", "Groups"},
    {"LoadPermissionModifications", "Add", "Add"},
    {"LoadPermissionModifications", "Remove", "Remove"},
    {"ModifyInstanceAttribute", "GroupId", "Groups"},
    {"ModifyLaunchTemplate", "SetDefaultVersion", "DefaultVersion"},
    {"ModifyNetworkInterfaceAttribute", "SecurityGroupId", "Groups"},
    {"ModifyReservedInstances", "ReservedInstancesConfigurationSetItemType",
     "TargetConfigurations"},
    {"ModifySnapshotAttribute", "UserGroup", "GroupNames"},
    {"PurchaseHostReservation", "HostIdSet", "HostIdSet"},
    {"ReplaceImageCriteriaInAllowedImagesSettings", "ImageCriterion", "ImageCriteria"},
    {"ReplaceNetworkAclEntry", "Icmp", "IcmpTypeCode"},
    {"ReportInstanceStatus", "InstanceId", "Instances"},
    {"RunInstances", "ElasticGpuSpecification", "ElasticGpuSpecification"},
    {"SpotFleetLaunchSpecification", "NetworkInterfaceSet", "NetworkInterfaces"},
    {"SpotFleetLaunchSpecification", "TagSpecificationSet", "TagSpecifications"},
    {"SpotFleetLaunchSpecification", "GroupSet", "SecurityGroups"},
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
