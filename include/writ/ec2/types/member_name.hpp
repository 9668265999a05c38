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

/// Those that the name on the wire does not tell: which are neither that, whatever its capitals,
/// nor the plural of it. In the order of `structure`.
inline constexpr MemberName odd_member_names[] = {
    {"AttachClassicLinkVpc", "SecurityGroupId", "Groups"},
    {"CpuPerformanceFactor", "ReferenceSet", "References"},
    {"CreateClientVpnEndpoint", "Authentication", "AuthenticationOptions"},
    {"CreateInstanceExportTask", "ExportToS3", "ExportToS3Task"},
    {"CreateNetworkAclEntry", "Icmp", "IcmpTypeCode"},
    {"CreateNetworkInterface", "SecurityGroupId", "Groups"},
    {"CreateSecurityGroup", "GroupDescription", "Description"},
    {"CreateTags", "ResourceId", "Resources"},
    {"DeleteLaunchTemplateVersions", "LaunchTemplateVersion", "Versions"},
    {"DeleteTags", "ResourceId", "Resources"},
    {"DescribeImages", "ExecutableBy", "ExecutableUsers"},
    {"DescribeLaunchTemplateVersions", "LaunchTemplateVersion", "Versions"},
    {"DescribeSnapshots", "Owner", "OwnerIds"},
    {"DescribeSnapshots", "RestorableBy", "RestorableByUserIds"},
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
    {"LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", "SecurityGroupId", "Groups"},
    {"ModifyInstanceAttribute", "GroupId", "Groups"},
    {"ModifyLaunchTemplate", "SetDefaultVersion", "DefaultVersion"},
    {"ModifyNetworkInterfaceAttribute", "SecurityGroupId", "Groups"},
    {"ModifyReservedInstances", "ReservedInstancesConfigurationSetItemType",
     "TargetConfigurations"},
    {"ModifySnapshotAttribute", "UserGroup", "GroupNames"},
    {"ReplaceImageCriteriaInAllowedImagesSettings", "ImageCriterion", "ImageCriteria"},
    {"ReplaceNetworkAclEntry", "Icmp", "IcmpTypeCode"},
    {"ReportInstanceStatus", "InstanceId", "Instances"},
    {"SpotFleetLaunchSpecification", "NetworkInterfaceSet", "NetworkInterfaces"},
    {"SpotFleetLaunchSpecification", "TagSpecificationSet", "TagSpecifications"},
    {"SpotFleetLaunchSpecification", "GroupSet", "SecurityGroups"},
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
