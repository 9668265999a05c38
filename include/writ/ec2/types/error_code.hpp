// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EC2's error codes.
#ifndef WRIT_EC2_TYPES_ERROR_CODE_HPP
#define WRIT_EC2_TYPES_ERROR_CODE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/remedy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The codes of EC2's errors-overview page (read 2026-11-27), by name, with what to do after each.
/// EC2 also answers with others: `remedy_of` says what to do after any.
struct ErrorCode {
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view AsnConflict = "AsnConflict";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view BootForVolumeTypeUnsupported = "BootForVolumeTypeUnsupported";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view CannotDelete = "CannotDelete";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ClientInvalidParameterValue = "ClientInvalidParameterValue";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ClientVpnEndpointAssociationExists =
        "ClientVpnEndpointAssociationExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DeclarativePoliciesNotEnabledException =
        "DeclarativePoliciesNotEnabledException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DefaultSubnetAlreadyExistsInAvailabilityZone =
        "DefaultSubnetAlreadyExistsInAvailabilityZone";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DefaultVpcAlreadyExists = "DefaultVpcAlreadyExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DefaultVpcDoesNotExist = "DefaultVpcDoesNotExist";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DeleteConversionTaskError = "DeleteConversionTaskError";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DependencyViolation = "DependencyViolation";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DiskImageSizeTooLarge = "DiskImageSizeTooLarge";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view DuplicateSubnetsInSameZone = "DuplicateSubnetsInSameZone";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view EncryptedVolumesNotSupported = "EncryptedVolumesNotSupported";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ExistingVpcEndpointConnections =
        "ExistingVpcEndpointConnections";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view FilterLimitExceeded = "FilterLimitExceeded";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view FlowLogAlreadyExists = "FlowLogAlreadyExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view Gateway_NotAttached = "Gateway.NotAttached";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view HostAlreadyCoveredByReservation =
        "HostAlreadyCoveredByReservation";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view IdempotentInstanceTerminated = "IdempotentInstanceTerminated";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view IdempotentParameterMismatch = "IdempotentParameterMismatch";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view IncompatibleHostRequirements = "IncompatibleHostRequirements";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InstanceCreditSpecification_NotSupported =
        "InstanceCreditSpecification.NotSupported";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InstanceEventStartTimeCannotChange =
        "InstanceEventStartTimeCannotChange";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InstanceTpmEkPubNotFound = "InstanceTpmEkPubNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InterfaceInUseByTrafficMirrorSession =
        "InterfaceInUseByTrafficMirrorSession";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InterfaceInUseByTrafficMirrorTarget =
        "InterfaceInUseByTrafficMirrorTarget";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAMIAttributeItemValue = "InvalidAMIAttributeItemValue";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAMIID_Malformed = "InvalidAMIID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAMIID_NotFound = "InvalidAMIID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAMIID_Unavailable = "InvalidAMIID.Unavailable";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAMIName_Duplicate = "InvalidAMIName.Duplicate";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAMIName_Malformed = "InvalidAMIName.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAction = "InvalidAction";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAddress_Locked = "InvalidAddress.Locked";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAddress_Malformed = "InvalidAddress.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAddress_NotFound = "InvalidAddress.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAddressID_NotFound = "InvalidAddressID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAffinity = "InvalidAffinity";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAllocationID_NotFound = "InvalidAllocationID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAssociationID_NotFound =
        "InvalidAssociationID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAttachment_NotFound = "InvalidAttachment.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAttachmentID_NotFound = "InvalidAttachmentID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAutoPlacement = "InvalidAutoPlacement";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidAvailabilityZone = "InvalidAvailabilityZone";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidBlockDeviceMapping = "InvalidBlockDeviceMapping";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidBundleID_NotFound = "InvalidBundleID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCapacityBlockOfferingIdExpired =
        "InvalidCapacityBlockOfferingIdExpired";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCapacityBlockOfferingIdMalformed =
        "InvalidCapacityBlockOfferingIdMalformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCapacityBlockOfferingIdNotFound =
        "InvalidCapacityBlockOfferingIdNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCapacityReservationId_Malformed =
        "InvalidCapacityReservationId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCapacityReservationId_NotFound =
        "InvalidCapacityReservationId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCarrierGatewayID_NotFound =
        "InvalidCarrierGatewayID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCharacter = "InvalidCharacter";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCidr_InUse = "InvalidCidr.InUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientToken = "InvalidClientToken";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnAssociationIdNotFound =
        "InvalidClientVpnAssociationIdNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnConnection_IdNotFound =
        "InvalidClientVpnConnection.IdNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnConnection_UserNotFound =
        "InvalidClientVpnConnection.UserNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnDuplicateAssociationException =
        "InvalidClientVpnDuplicateAssociationException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnDuplicateAuthorizationRule =
        "InvalidClientVpnDuplicateAuthorizationRule";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnDuplicateRoute =
        "InvalidClientVpnDuplicateRoute";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnEndpointAuthorizationRuleNotFound =
        "InvalidClientVpnEndpointAuthorizationRuleNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnEndpointId_NotFound =
        "InvalidClientVpnEndpointId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnRouteNotFound =
        "InvalidClientVpnRouteNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnSubnetId_DifferentAccount =
        "InvalidClientVpnSubnetId.DifferentAccount";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnSubnetId_DuplicateAz =
        "InvalidClientVpnSubnetId.DuplicateAz";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnSubnetId_NotFound =
        "InvalidClientVpnSubnetId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidClientVpnSubnetId_OverlappingCidr =
        "InvalidClientVpnSubnetId.OverlappingCidr";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidConversionTaskId = "InvalidConversionTaskId";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidConversionTaskId_Malformed =
        "InvalidConversionTaskId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCpuCredits = "InvalidCpuCredits";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCpuCredits_Malformed = "InvalidCpuCredits.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCustomerGateway_DuplicateIpAddress =
        "InvalidCustomerGateway.DuplicateIpAddress";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCustomerGatewayID_NotFound =
        "InvalidCustomerGatewayID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidCustomerGatewayId_Malformed =
        "InvalidCustomerGatewayId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidDeclarativePoliciesReportId_Malformed =
        "InvalidDeclarativePoliciesReportId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidDhcpOptionID_NotFound = "InvalidDhcpOptionID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidDhcpOptionsID_NotFound =
        "InvalidDhcpOptionsID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidDhcpOptionsId_Malformed =
        "InvalidDhcpOptionsId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidEgressOnlyInternetGatewayId_Malformed =
        "InvalidEgressOnlyInternetGatewayId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidEgressOnlyInternetGatewayId_NotFound =
        "InvalidEgressOnlyInternetGatewayId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidElasticGpuID_Malformed =
        "InvalidElasticGpuID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidElasticGpuID_NotFound = "InvalidElasticGpuID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidExportTaskID_Malformed =
        "InvalidExportTaskID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidExportTaskID_NotFound = "InvalidExportTaskID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidFilter = "InvalidFilter";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidFlowLogId_NotFound = "InvalidFlowLogId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidFormat = "InvalidFormat";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidFpgaImageID_Malformed = "InvalidFpgaImageID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidFpgaImageID_NotFound = "InvalidFpgaImageID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidGatewayID_NotFound = "InvalidGatewayID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidGroup_Duplicate = "InvalidGroup.Duplicate";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidGroup_InUse = "InvalidGroup.InUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidGroup_NotFound = "InvalidGroup.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidGroup_Reserved = "InvalidGroup.Reserved";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidGroupId_Malformed = "InvalidGroupId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostConfiguration = "InvalidHostConfiguration";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostID_Malformed = "InvalidHostID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostID_NotFound = "InvalidHostID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostId = "InvalidHostId";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostId_Malformed = "InvalidHostId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostId_NotFound = "InvalidHostId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostReservationId_Malformed =
        "InvalidHostReservationId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidHostReservationOfferingId_Malformed =
        "InvalidHostReservationOfferingId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidID = "InvalidID";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidIPAddress_InUse = "InvalidIPAddress.InUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidIamInstanceProfileArn_Malformed =
        "InvalidIamInstanceProfileArn.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInput = "InvalidInput";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceAttributeValue =
        "InvalidInstanceAttributeValue";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceConnectEndpointId_Malformed =
        "InvalidInstanceConnectEndpointId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceConnectEndpointId_NotFound =
        "InvalidInstanceConnectEndpointId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceCreditSpecification =
        "InvalidInstanceCreditSpecification";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceCreditSpecification_DuplicateInstanceId =
        "InvalidInstanceCreditSpecification.DuplicateInstanceId";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceEventIDNotFound =
        "InvalidInstanceEventIDNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceEventStartTime =
        "InvalidInstanceEventStartTime";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceFamily = "InvalidInstanceFamily";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceID = "InvalidInstanceID";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceID_Malformed = "InvalidInstanceID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceID_NotFound = "InvalidInstanceID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceID_NotLinkable =
        "InvalidInstanceID.NotLinkable";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInstanceType = "InvalidInstanceType";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInternetGatewayID_NotFound =
        "InvalidInternetGatewayID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidInternetGatewayId_Malformed =
        "InvalidInternetGatewayId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidKernelId_Malformed = "InvalidKernelId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidKey_Format = "InvalidKey.Format";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidKeyPair_Duplicate = "InvalidKeyPair.Duplicate";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidKeyPair_Format = "InvalidKeyPair.Format";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidKeyPair_NotFound = "InvalidKeyPair.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTargets = "InvalidLaunchTargets";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTemplateId_Malformed =
        "InvalidLaunchTemplateId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTemplateId_NotFound =
        "InvalidLaunchTemplateId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTemplateId_VersionNotFound =
        "InvalidLaunchTemplateId.VersionNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTemplateName_AlreadyExistsException =
        "InvalidLaunchTemplateName.AlreadyExistsException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTemplateName_MalformedException =
        "InvalidLaunchTemplateName.MalformedException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidLaunchTemplateName_NotFoundException =
        "InvalidLaunchTemplateName.NotFoundException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidManifest = "InvalidManifest";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidMaxResults = "InvalidMaxResults";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNatGatewayID_NotFound = "InvalidNatGatewayID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkAclEntry_NotFound =
        "InvalidNetworkAclEntry.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkAclID_NotFound = "InvalidNetworkAclID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkAclId_Malformed =
        "InvalidNetworkAclId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkInterface_InUse =
        "InvalidNetworkInterface.InUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkInterface_NotFound =
        "InvalidNetworkInterface.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkInterfaceAttachmentId_Malformed =
        "InvalidNetworkInterfaceAttachmentId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkInterfaceID_NotFound =
        "InvalidNetworkInterfaceID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkInterfaceId_Malformed =
        "InvalidNetworkInterfaceId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkLoadBalancerArn_Malformed =
        "InvalidNetworkLoadBalancerArn.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNetworkLoadBalancerArn_NotFound =
        "InvalidNetworkLoadBalancerArn.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidNextToken = "InvalidNextToken";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidOption_Conflict = "InvalidOption.Conflict";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPaginationToken = "InvalidPaginationToken";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidParameter = "InvalidParameter";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidParameterCombination = "InvalidParameterCombination";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidParameterDependency = "InvalidParameterDependency";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidParameterValue = "InvalidParameterValue";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPermission_Duplicate = "InvalidPermission.Duplicate";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPermission_Malformed = "InvalidPermission.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPermission_NotFound = "InvalidPermission.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPlacementGroup_Duplicate =
        "InvalidPlacementGroup.Duplicate";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPlacementGroup_InUse = "InvalidPlacementGroup.InUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPlacementGroup_Unknown =
        "InvalidPlacementGroup.Unknown";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPlacementGroupId_Malformed =
        "InvalidPlacementGroupId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPolicyDocument = "InvalidPolicyDocument";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPrefixListID_NotFound = "InvalidPrefixListID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPrefixListId_Malformed =
        "InvalidPrefixListId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidProductInfo = "InvalidProductInfo";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPurchaseToken_Expired = "InvalidPurchaseToken.Expired";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidPurchaseToken_Malformed =
        "InvalidPurchaseToken.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidQuantity = "InvalidQuantity";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidQueryParameter = "InvalidQueryParameter";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRamDiskId_Malformed = "InvalidRamDiskId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRegion = "InvalidRegion";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRequest = "InvalidRequest";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidReservationID_Malformed =
        "InvalidReservationID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidReservationID_NotFound =
        "InvalidReservationID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidReservedInstancesId = "InvalidReservedInstancesId";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidReservedInstancesOfferingId =
        "InvalidReservedInstancesOfferingId";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidResourceConfigurationArn_Malformed =
        "InvalidResourceConfigurationArn.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidResourceConfigurationArn_NotFound =
        "InvalidResourceConfigurationArn.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidResourceType_Unknown = "InvalidResourceType.Unknown";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRoute_InvalidState = "InvalidRoute.InvalidState";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRoute_Malformed = "InvalidRoute.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRoute_NotFound = "InvalidRoute.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRouteTableID_NotFound = "InvalidRouteTableID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidRouteTableId_Malformed =
        "InvalidRouteTableId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidScheduledInstance = "InvalidScheduledInstance";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSecurityGroupID_NotFound =
        "InvalidSecurityGroupID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSecurityGroupId_Malformed =
        "InvalidSecurityGroupId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSecurityGroupRuleId_Malformed =
        "InvalidSecurityGroupRuleId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSecurityGroupRuleId_NotFound =
        "InvalidSecurityGroupRuleId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidServiceName = "InvalidServiceName";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSnapshot_InUse = "InvalidSnapshot.InUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSnapshot_NotFound = "InvalidSnapshot.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSnapshotID_Malformed = "InvalidSnapshotID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSpotDatafeed_NotFound = "InvalidSpotDatafeed.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSpotFleetRequestConfig =
        "InvalidSpotFleetRequestConfig";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSpotFleetRequestId_Malformed =
        "InvalidSpotFleetRequestId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSpotFleetRequestId_NotFound =
        "InvalidSpotFleetRequestId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSpotInstanceRequestID_Malformed =
        "InvalidSpotInstanceRequestID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSpotInstanceRequestID_NotFound =
        "InvalidSpotInstanceRequestID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSubnet = "InvalidSubnet";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSubnet_Conflict = "InvalidSubnet.Conflict";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSubnet_Range = "InvalidSubnet.Range";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSubnetID_Malformed = "InvalidSubnetID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSubnetID_NotFound = "InvalidSubnetID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidSubnetId_NotFound = "InvalidSubnetId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTagKey_Malformed = "InvalidTagKey.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTargetArn_Unknown = "InvalidTargetArn.Unknown";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTargetException = "InvalidTargetException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTenancy = "InvalidTenancy";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTime = "InvalidTime";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTrafficMirrorFilterNotFound =
        "InvalidTrafficMirrorFilterNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTrafficMirrorFilterRuleNotFound =
        "InvalidTrafficMirrorFilterRuleNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTrafficMirrorSessionNotFound =
        "InvalidTrafficMirrorSessionNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidTrafficMirrorTargetNoFound =
        "InvalidTrafficMirrorTargetNoFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidUserID_Malformed = "InvalidUserID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVolume_NotFound = "InvalidVolume.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVolume_ZoneMismatch = "InvalidVolume.ZoneMismatch";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVolumeID_Duplicate = "InvalidVolumeID.Duplicate";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVolumeID_Malformed = "InvalidVolumeID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVolumeID_ZoneMismatch = "InvalidVolumeID.ZoneMismatch";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpoint_NotFound = "InvalidVpcEndpoint.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpointId_Malformed =
        "InvalidVpcEndpointId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpointId_NotFound =
        "InvalidVpcEndpointId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpointService_NotFound =
        "InvalidVpcEndpointService.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpointServiceId_NotFound =
        "InvalidVpcEndpointServiceId.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpointServiceIdId_Malformed =
        "InvalidVpcEndpointServiceIdId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcEndpointType = "InvalidVpcEndpointType";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcID_Malformed = "InvalidVpcID.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcID_NotFound = "InvalidVpcID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcPeeringConnectionID_NotFound =
        "InvalidVpcPeeringConnectionID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcPeeringConnectionId_Malformed =
        "InvalidVpcPeeringConnectionId.Malformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcPeeringConnectionState_DnsHostnamesDisabled =
        "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpcRange = "InvalidVpcRange";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpnConnection_InvalidType =
        "InvalidVpnConnection.InvalidType";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpnConnectionID = "InvalidVpnConnectionID";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpnConnectionID_NotFound =
        "InvalidVpnConnectionID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpnGatewayAttachment_NotFound =
        "InvalidVpnGatewayAttachment.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidVpnGatewayID_NotFound = "InvalidVpnGatewayID.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view InvalidZone_NotFound = "InvalidZone.NotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view LegacySecurityGroup = "LegacySecurityGroup";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view LimitPriceExceeded = "LimitPriceExceeded";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view LogDestinationNotFound = "LogDestinationNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view LogDestinationPermissionIssue =
        "LogDestinationPermissionIssue";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view MalformedQueryString = "MalformedQueryString";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view MissingAction = "MissingAction";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view MissingInput = "MissingInput";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view MissingParameter = "MissingParameter";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NatGatewayMalformed = "NatGatewayMalformed";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NatGatewayNotFound = "NatGatewayNotFound";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NetworkAclEntryAlreadyExists = "NetworkAclEntryAlreadyExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NetworkInterfaceNotSupported = "NetworkInterfaceNotSupported";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NetworkLoadBalancerNotFoundException =
        "NetworkLoadBalancerNotFoundException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NlbInUseByTrafficMirrorTargetException =
        "NlbInUseByTrafficMirrorTargetException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NoSuchVersion = "NoSuchVersion";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NonEBSInstance = "NonEBSInstance";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view NotExportable = "NotExportable";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view OperationNotPermitted = "OperationNotPermitted";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view RequestResourceCountExceeded = "RequestResourceCountExceeded";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ReservedInstancesUnavailable = "ReservedInstancesUnavailable";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view Resource_AlreadyAssigned = "Resource.AlreadyAssigned";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view Resource_AlreadyAssociated = "Resource.AlreadyAssociated";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ResourceCountExceeded = "ResourceCountExceeded";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view RouteAlreadyExists = "RouteAlreadyExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ScheduledInstanceParameterMismatch =
        "ScheduledInstanceParameterMismatch";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ScheduledInstanceSlotUnavailable =
        "ScheduledInstanceSlotUnavailable";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view SnapshotCopyUnsupported_InterRegion =
        "SnapshotCopyUnsupported.InterRegion";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view SpotMaxPriceTooLow = "SpotMaxPriceTooLow";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view TagPolicyViolation = "TagPolicyViolation";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view TargetCapacityLimitExceededException =
        "TargetCapacityLimitExceededException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view TrafficMirrorFilterInUse = "TrafficMirrorFilterInUse";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view TrafficMirrorFilterRuleAlreadyExists =
        "TrafficMirrorFilterRuleAlreadyExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view TrafficMirrorTargetInUseException =
        "TrafficMirrorTargetInUseException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnavailableHostRequirements = "UnavailableHostRequirements";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnknownParameter = "UnknownParameter";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnknownPrincipalType_Unsupported =
        "UnknownPrincipalType.Unsupported";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnknownVolumeType = "UnknownVolumeType";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view Unsupported = "Unsupported";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedException = "UnsupportedException";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedHibernationConfiguration =
        "UnsupportedHibernationConfiguration";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedHostConfiguration = "UnsupportedHostConfiguration";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedInstanceAttribute = "UnsupportedInstanceAttribute";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedInstanceTypeOnHost =
        "UnsupportedInstanceTypeOnHost";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedOperation = "UnsupportedOperation";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedProtocol = "UnsupportedProtocol";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view UnsupportedTenancy = "UnsupportedTenancy";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view VPCIdNotSpecified = "VPCIdNotSpecified";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view VPCResourceNotSpecified = "VPCResourceNotSpecified";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ValidationError = "ValidationError";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view VolumeTypeNotAvailableInZone = "VolumeTypeNotAvailableInZone";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view VpcPeeringConnectionAlreadyExists =
        "VpcPeeringConnectionAlreadyExists";
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ZonesMismatched = "ZonesMismatched";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view AccountDisabled = "AccountDisabled";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view AuthFailure = "AuthFailure";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view Blocked = "Blocked";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view CustomerKeyHasBeenRevoked = "CustomerKeyHasBeenRevoked";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view DeclarativePoliciesAccessDeniedException =
        "DeclarativePoliciesAccessDeniedException";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view InaccessibleStorageLocation = "InaccessibleStorageLocation";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view InaccessibleStorageLocationException =
        "InaccessibleStorageLocationException";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view IncompleteSignature = "IncompleteSignature";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view InvalidClientTokenId = "InvalidClientTokenId";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view InvalidSecurity_RequestHasExpired =
        "InvalidSecurity.RequestHasExpired";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view MissingAuthenticationToken = "MissingAuthenticationToken";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view OptInRequired = "OptInRequired";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view RequestExpired = "RequestExpired";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view SignatureDoesNotMatch = "SignatureDoesNotMatch";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view UnauthorizedOperation = "UnauthorizedOperation";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view FleetNotInModifiableState = "FleetNotInModifiableState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view IncorrectInstanceState = "IncorrectInstanceState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view IncorrectSpotRequestState = "IncorrectSpotRequestState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view IncorrectState = "IncorrectState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view IncorrectStateException = "IncorrectStateException";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidCapacityReservationState_PendingActivation =
        "InvalidCapacityReservationState.PendingActivation";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidClientVpnActiveAssociationNotFound =
        "InvalidClientVpnActiveAssociationNotFound";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidCustomerGatewayState = "InvalidCustomerGatewayState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidHostState = "InvalidHostState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidInstanceState = "InvalidInstanceState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidState = "InvalidState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidStateTransition = "InvalidStateTransition";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidVpcState = "InvalidVpcState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidVpnConnection_InvalidState =
        "InvalidVpnConnection.InvalidState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view InvalidVpnGatewayState = "InvalidVpnGatewayState";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view MaxConfigLimitExceededException =
        "MaxConfigLimitExceededException";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view ScheduledInstanceSlotNotOpen = "ScheduledInstanceSlotNotOpen";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view VolumeInUse = "VolumeInUse";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ActiveVpcPeeringConnectionPerVpcLimitExceeded =
        "ActiveVpcPeeringConnectionPerVpcLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view AddressLimitExceeded = "AddressLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view AttachmentLimitExceeded = "AttachmentLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view CapacityBlockDescribeLimitExceeded =
        "CapacityBlockDescribeLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ClientVpnAuthorizationRuleLimitExceeded =
        "ClientVpnAuthorizationRuleLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ClientVpnCertificateRevocationListLimitExceeded =
        "ClientVpnCertificateRevocationListLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ClientVpnEndpointLimitExceeded =
        "ClientVpnEndpointLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ClientVpnRouteLimitExceeded = "ClientVpnRouteLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ClientVpnTerminateConnectionsLimitExceeded =
        "ClientVpnTerminateConnectionsLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view CustomerGatewayLimitExceeded = "CustomerGatewayLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view FlowLogsLimitExceeded = "FlowLogsLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view HostLimitExceeded = "HostLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view InstanceLimitExceeded = "InstanceLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view InsufficientCapacityOnHost = "InsufficientCapacityOnHost";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view InsufficientFreeAddressesInSubnet =
        "InsufficientFreeAddressesInSubnet";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view InternetGatewayLimitExceeded = "InternetGatewayLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view InvalidInterface_IpAddressLimitExceeded =
        "InvalidInterface.IpAddressLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view KeyPairLimitExceeded = "KeyPairLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view MaxIOPSLimitExceeded = "MaxIOPSLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view MaxScheduledInstanceCapacityExceeded =
        "MaxScheduledInstanceCapacityExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view MaxSpotFleetRequestCountExceeded =
        "MaxSpotFleetRequestCountExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view MaxSpotInstanceCountExceeded = "MaxSpotInstanceCountExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view MaxTemplateLimitExceeded = "MaxTemplateLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view MaxTemplateVersionLimitExceeded =
        "MaxTemplateVersionLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view NatGatewayLimitExceeded = "NatGatewayLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view NetworkAclEntryLimitExceeded = "NetworkAclEntryLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view NetworkAclLimitExceeded = "NetworkAclLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view NetworkInterfaceLimitExceeded =
        "NetworkInterfaceLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view OutstandingVpcPeeringConnectionLimitExceeded =
        "OutstandingVpcPeeringConnectionLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view PendingVpcPeeringConnectionLimitExceeded =
        "PendingVpcPeeringConnectionLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view PlacementGroupLimitExceeded = "PlacementGroupLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view PrivateIpAddressLimitExceeded =
        "PrivateIpAddressLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ReservationCapacityExceeded = "ReservationCapacityExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ReservedInstancesCountExceeded =
        "ReservedInstancesCountExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ReservedInstancesLimitExceeded =
        "ReservedInstancesLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ResourceCountLimitExceeded = "ResourceCountLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view RouteLimitExceeded = "RouteLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view RouteTableLimitExceeded = "RouteTableLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view RulesPerSecurityGroupLimitExceeded =
        "RulesPerSecurityGroupLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view ScheduledInstanceLimitExceeded =
        "ScheduledInstanceLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view SecurityGroupLimitExceeded = "SecurityGroupLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view SecurityGroupsPerInstanceLimitExceeded =
        "SecurityGroupsPerInstanceLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view SecurityGroupsPerInterfaceLimitExceeded =
        "SecurityGroupsPerInterfaceLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view SnapshotLimitExceeded = "SnapshotLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view SubnetLimitExceeded = "SubnetLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TagLimitExceeded = "TagLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorFilterLimitExceeded =
        "TrafficMirrorFilterLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorFilterRuleLimitExceeded =
        "TrafficMirrorFilterRuleLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorSessionLimitExceeded =
        "TrafficMirrorSessionLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorSessionsPerInterfaceLimitExceeded =
        "TrafficMirrorSessionsPerInterfaceLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorSessionsPerTargetLimitExceeded =
        "TrafficMirrorSessionsPerTargetLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorSourcesPerTargetLimitExceeded =
        "TrafficMirrorSourcesPerTargetLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TrafficMirrorTargetLimitExceeded =
        "TrafficMirrorTargetLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VcpuLimitExceeded = "VcpuLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VolumeIOPSLimit = "VolumeIOPSLimit";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VolumeLimitExceeded = "VolumeLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VolumeModificationSizeLimitExceeded =
        "VolumeModificationSizeLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VpcEndpointLimitExceeded = "VpcEndpointLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VpcLimitExceeded = "VpcLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VpcPeeringConnectionsPerVpcLimitExceeded =
        "VpcPeeringConnectionsPerVpcLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VpnConnectionLimitExceeded = "VpnConnectionLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VpnGatewayAttachmentLimitExceeded =
        "VpnGatewayAttachmentLimitExceeded";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view VpnGatewayLimitExceeded = "VpnGatewayLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view BandwidthLimitExceeded = "BandwidthLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view BundlingInProgress = "BundlingInProgress";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view ConcurrentCreateImageNoRebootLimitExceeded =
        "ConcurrentCreateImageNoRebootLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view ConcurrentSnapshotLimitExceeded =
        "ConcurrentSnapshotLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view ConcurrentTagAccess = "ConcurrentTagAccess";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view CreditSpecificationUpdateInProgress =
        "CreditSpecificationUpdateInProgress";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view IncorrectModificationState = "IncorrectModificationState";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientAddressCapacity = "InsufficientAddressCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientCapacity = "InsufficientCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientHostCapacity = "InsufficientHostCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientInstanceCapacity = "InsufficientInstanceCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientReservedInstanceCapacity =
        "InsufficientReservedInstanceCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientReservedInstancesCapacity =
        "InsufficientReservedInstancesCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InsufficientVolumeCapacity = "InsufficientVolumeCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InternalError = "InternalError";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view InternalFailure = "InternalFailure";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view PendingSnapshotLimitExceeded = "PendingSnapshotLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view PendingVerification = "PendingVerification";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view RequestLimitExceeded = "RequestLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view ResourceLimitExceeded = "ResourceLimitExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view RetryableError = "RetryableError";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view ServerInternal = "ServerInternal";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view ServiceUnavailable = "ServiceUnavailable";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view SnapshotCreationPerVolumeRateExceeded =
        "SnapshotCreationPerVolumeRateExceeded";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view Unavailable = "Unavailable";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view UnfulfillableCapacity = "UnfulfillableCapacity";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view UpdateLimitExceeded = "UpdateLimitExceeded";
    /// It was a dry run, and the request would have succeeded.
    static constexpr std::string_view DryRunOperation = "DryRunOperation";

    /// A code, and what to do after it.
    struct Documented {
        std::string_view code;  ///< the code
        Remedy remedy;          ///< what to do
    };

    /// All of them.
    static constexpr Documented documented[] = {
        {AsnConflict, Remedy::correct},
        {BootForVolumeTypeUnsupported, Remedy::correct},
        {CannotDelete, Remedy::correct},
        {ClientInvalidParameterValue, Remedy::correct},
        {ClientVpnEndpointAssociationExists, Remedy::correct},
        {DeclarativePoliciesNotEnabledException, Remedy::correct},
        {DefaultSubnetAlreadyExistsInAvailabilityZone, Remedy::correct},
        {DefaultVpcAlreadyExists, Remedy::correct},
        {DefaultVpcDoesNotExist, Remedy::correct},
        {DeleteConversionTaskError, Remedy::correct},
        {DependencyViolation, Remedy::correct},
        {DiskImageSizeTooLarge, Remedy::correct},
        {DuplicateSubnetsInSameZone, Remedy::correct},
        {EncryptedVolumesNotSupported, Remedy::correct},
        {ExistingVpcEndpointConnections, Remedy::correct},
        {FilterLimitExceeded, Remedy::correct},
        {FlowLogAlreadyExists, Remedy::correct},
        {Gateway_NotAttached, Remedy::correct},
        {HostAlreadyCoveredByReservation, Remedy::correct},
        {IdempotentInstanceTerminated, Remedy::correct},
        {IdempotentParameterMismatch, Remedy::correct},
        {IncompatibleHostRequirements, Remedy::correct},
        {InstanceCreditSpecification_NotSupported, Remedy::correct},
        {InstanceEventStartTimeCannotChange, Remedy::correct},
        {InstanceTpmEkPubNotFound, Remedy::correct},
        {InterfaceInUseByTrafficMirrorSession, Remedy::correct},
        {InterfaceInUseByTrafficMirrorTarget, Remedy::correct},
        {InvalidAMIAttributeItemValue, Remedy::correct},
        {InvalidAMIID_Malformed, Remedy::correct},
        {InvalidAMIID_NotFound, Remedy::correct},
        {InvalidAMIID_Unavailable, Remedy::correct},
        {InvalidAMIName_Duplicate, Remedy::correct},
        {InvalidAMIName_Malformed, Remedy::correct},
        {InvalidAction, Remedy::correct},
        {InvalidAddress_Locked, Remedy::correct},
        {InvalidAddress_Malformed, Remedy::correct},
        {InvalidAddress_NotFound, Remedy::correct},
        {InvalidAddressID_NotFound, Remedy::correct},
        {InvalidAffinity, Remedy::correct},
        {InvalidAllocationID_NotFound, Remedy::correct},
        {InvalidAssociationID_NotFound, Remedy::correct},
        {InvalidAttachment_NotFound, Remedy::correct},
        {InvalidAttachmentID_NotFound, Remedy::correct},
        {InvalidAutoPlacement, Remedy::correct},
        {InvalidAvailabilityZone, Remedy::correct},
        {InvalidBlockDeviceMapping, Remedy::correct},
        {InvalidBundleID_NotFound, Remedy::correct},
        {InvalidCapacityBlockOfferingIdExpired, Remedy::correct},
        {InvalidCapacityBlockOfferingIdMalformed, Remedy::correct},
        {InvalidCapacityBlockOfferingIdNotFound, Remedy::correct},
        {InvalidCapacityReservationId_Malformed, Remedy::correct},
        {InvalidCapacityReservationId_NotFound, Remedy::correct},
        {InvalidCarrierGatewayID_NotFound, Remedy::correct},
        {InvalidCharacter, Remedy::correct},
        {InvalidCidr_InUse, Remedy::correct},
        {InvalidClientToken, Remedy::correct},
        {InvalidClientVpnAssociationIdNotFound, Remedy::correct},
        {InvalidClientVpnConnection_IdNotFound, Remedy::correct},
        {InvalidClientVpnConnection_UserNotFound, Remedy::correct},
        {InvalidClientVpnDuplicateAssociationException, Remedy::correct},
        {InvalidClientVpnDuplicateAuthorizationRule, Remedy::correct},
        {InvalidClientVpnDuplicateRoute, Remedy::correct},
        {InvalidClientVpnEndpointAuthorizationRuleNotFound, Remedy::correct},
        {InvalidClientVpnEndpointId_NotFound, Remedy::correct},
        {InvalidClientVpnRouteNotFound, Remedy::correct},
        {InvalidClientVpnSubnetId_DifferentAccount, Remedy::correct},
        {InvalidClientVpnSubnetId_DuplicateAz, Remedy::correct},
        {InvalidClientVpnSubnetId_NotFound, Remedy::correct},
        {InvalidClientVpnSubnetId_OverlappingCidr, Remedy::correct},
        {InvalidConversionTaskId, Remedy::correct},
        {InvalidConversionTaskId_Malformed, Remedy::correct},
        {InvalidCpuCredits, Remedy::correct},
        {InvalidCpuCredits_Malformed, Remedy::correct},
        {InvalidCustomerGateway_DuplicateIpAddress, Remedy::correct},
        {InvalidCustomerGatewayID_NotFound, Remedy::correct},
        {InvalidCustomerGatewayId_Malformed, Remedy::correct},
        {InvalidDeclarativePoliciesReportId_Malformed, Remedy::correct},
        {InvalidDhcpOptionID_NotFound, Remedy::correct},
        {InvalidDhcpOptionsID_NotFound, Remedy::correct},
        {InvalidDhcpOptionsId_Malformed, Remedy::correct},
        {InvalidEgressOnlyInternetGatewayId_Malformed, Remedy::correct},
        {InvalidEgressOnlyInternetGatewayId_NotFound, Remedy::correct},
        {InvalidElasticGpuID_Malformed, Remedy::correct},
        {InvalidElasticGpuID_NotFound, Remedy::correct},
        {InvalidExportTaskID_Malformed, Remedy::correct},
        {InvalidExportTaskID_NotFound, Remedy::correct},
        {InvalidFilter, Remedy::correct},
        {InvalidFlowLogId_NotFound, Remedy::correct},
        {InvalidFormat, Remedy::correct},
        {InvalidFpgaImageID_Malformed, Remedy::correct},
        {InvalidFpgaImageID_NotFound, Remedy::correct},
        {InvalidGatewayID_NotFound, Remedy::correct},
        {InvalidGroup_Duplicate, Remedy::correct},
        {InvalidGroup_InUse, Remedy::correct},
        {InvalidGroup_NotFound, Remedy::correct},
        {InvalidGroup_Reserved, Remedy::correct},
        {InvalidGroupId_Malformed, Remedy::correct},
        {InvalidHostConfiguration, Remedy::correct},
        {InvalidHostID_Malformed, Remedy::correct},
        {InvalidHostID_NotFound, Remedy::correct},
        {InvalidHostId, Remedy::correct},
        {InvalidHostId_Malformed, Remedy::correct},
        {InvalidHostId_NotFound, Remedy::correct},
        {InvalidHostReservationId_Malformed, Remedy::correct},
        {InvalidHostReservationOfferingId_Malformed, Remedy::correct},
        {InvalidID, Remedy::correct},
        {InvalidIPAddress_InUse, Remedy::correct},
        {InvalidIamInstanceProfileArn_Malformed, Remedy::correct},
        {InvalidInput, Remedy::correct},
        {InvalidInstanceAttributeValue, Remedy::correct},
        {InvalidInstanceConnectEndpointId_Malformed, Remedy::correct},
        {InvalidInstanceConnectEndpointId_NotFound, Remedy::correct},
        {InvalidInstanceCreditSpecification, Remedy::correct},
        {InvalidInstanceCreditSpecification_DuplicateInstanceId, Remedy::correct},
        {InvalidInstanceEventIDNotFound, Remedy::correct},
        {InvalidInstanceEventStartTime, Remedy::correct},
        {InvalidInstanceFamily, Remedy::correct},
        {InvalidInstanceID, Remedy::correct},
        {InvalidInstanceID_Malformed, Remedy::correct},
        {InvalidInstanceID_NotFound, Remedy::correct},
        {InvalidInstanceID_NotLinkable, Remedy::correct},
        {InvalidInstanceType, Remedy::correct},
        {InvalidInternetGatewayID_NotFound, Remedy::correct},
        {InvalidInternetGatewayId_Malformed, Remedy::correct},
        {InvalidKernelId_Malformed, Remedy::correct},
        {InvalidKey_Format, Remedy::correct},
        {InvalidKeyPair_Duplicate, Remedy::correct},
        {InvalidKeyPair_Format, Remedy::correct},
        {InvalidKeyPair_NotFound, Remedy::correct},
        {InvalidLaunchTargets, Remedy::correct},
        {InvalidLaunchTemplateId_Malformed, Remedy::correct},
        {InvalidLaunchTemplateId_NotFound, Remedy::correct},
        {InvalidLaunchTemplateId_VersionNotFound, Remedy::correct},
        {InvalidLaunchTemplateName_AlreadyExistsException, Remedy::correct},
        {InvalidLaunchTemplateName_MalformedException, Remedy::correct},
        {InvalidLaunchTemplateName_NotFoundException, Remedy::correct},
        {InvalidManifest, Remedy::correct},
        {InvalidMaxResults, Remedy::correct},
        {InvalidNatGatewayID_NotFound, Remedy::correct},
        {InvalidNetworkAclEntry_NotFound, Remedy::correct},
        {InvalidNetworkAclID_NotFound, Remedy::correct},
        {InvalidNetworkAclId_Malformed, Remedy::correct},
        {InvalidNetworkInterface_InUse, Remedy::correct},
        {InvalidNetworkInterface_NotFound, Remedy::correct},
        {InvalidNetworkInterfaceAttachmentId_Malformed, Remedy::correct},
        {InvalidNetworkInterfaceID_NotFound, Remedy::correct},
        {InvalidNetworkInterfaceId_Malformed, Remedy::correct},
        {InvalidNetworkLoadBalancerArn_Malformed, Remedy::correct},
        {InvalidNetworkLoadBalancerArn_NotFound, Remedy::correct},
        {InvalidNextToken, Remedy::correct},
        {InvalidOption_Conflict, Remedy::correct},
        {InvalidPaginationToken, Remedy::correct},
        {InvalidParameter, Remedy::correct},
        {InvalidParameterCombination, Remedy::correct},
        {InvalidParameterDependency, Remedy::correct},
        {InvalidParameterValue, Remedy::correct},
        {InvalidPermission_Duplicate, Remedy::correct},
        {InvalidPermission_Malformed, Remedy::correct},
        {InvalidPermission_NotFound, Remedy::correct},
        {InvalidPlacementGroup_Duplicate, Remedy::correct},
        {InvalidPlacementGroup_InUse, Remedy::correct},
        {InvalidPlacementGroup_Unknown, Remedy::correct},
        {InvalidPlacementGroupId_Malformed, Remedy::correct},
        {InvalidPolicyDocument, Remedy::correct},
        {InvalidPrefixListID_NotFound, Remedy::correct},
        {InvalidPrefixListId_Malformed, Remedy::correct},
        {InvalidProductInfo, Remedy::correct},
        {InvalidPurchaseToken_Expired, Remedy::correct},
        {InvalidPurchaseToken_Malformed, Remedy::correct},
        {InvalidQuantity, Remedy::correct},
        {InvalidQueryParameter, Remedy::correct},
        {InvalidRamDiskId_Malformed, Remedy::correct},
        {InvalidRegion, Remedy::correct},
        {InvalidRequest, Remedy::correct},
        {InvalidReservationID_Malformed, Remedy::correct},
        {InvalidReservationID_NotFound, Remedy::correct},
        {InvalidReservedInstancesId, Remedy::correct},
        {InvalidReservedInstancesOfferingId, Remedy::correct},
        {InvalidResourceConfigurationArn_Malformed, Remedy::correct},
        {InvalidResourceConfigurationArn_NotFound, Remedy::correct},
        {InvalidResourceType_Unknown, Remedy::correct},
        {InvalidRoute_InvalidState, Remedy::correct},
        {InvalidRoute_Malformed, Remedy::correct},
        {InvalidRoute_NotFound, Remedy::correct},
        {InvalidRouteTableID_NotFound, Remedy::correct},
        {InvalidRouteTableId_Malformed, Remedy::correct},
        {InvalidScheduledInstance, Remedy::correct},
        {InvalidSecurityGroupID_NotFound, Remedy::correct},
        {InvalidSecurityGroupId_Malformed, Remedy::correct},
        {InvalidSecurityGroupRuleId_Malformed, Remedy::correct},
        {InvalidSecurityGroupRuleId_NotFound, Remedy::correct},
        {InvalidServiceName, Remedy::correct},
        {InvalidSnapshot_InUse, Remedy::correct},
        {InvalidSnapshot_NotFound, Remedy::correct},
        {InvalidSnapshotID_Malformed, Remedy::correct},
        {InvalidSpotDatafeed_NotFound, Remedy::correct},
        {InvalidSpotFleetRequestConfig, Remedy::correct},
        {InvalidSpotFleetRequestId_Malformed, Remedy::correct},
        {InvalidSpotFleetRequestId_NotFound, Remedy::correct},
        {InvalidSpotInstanceRequestID_Malformed, Remedy::correct},
        {InvalidSpotInstanceRequestID_NotFound, Remedy::correct},
        {InvalidSubnet, Remedy::correct},
        {InvalidSubnet_Conflict, Remedy::correct},
        {InvalidSubnet_Range, Remedy::correct},
        {InvalidSubnetID_Malformed, Remedy::correct},
        {InvalidSubnetID_NotFound, Remedy::correct},
        {InvalidSubnetId_NotFound, Remedy::correct},
        {InvalidTagKey_Malformed, Remedy::correct},
        {InvalidTargetArn_Unknown, Remedy::correct},
        {InvalidTargetException, Remedy::correct},
        {InvalidTenancy, Remedy::correct},
        {InvalidTime, Remedy::correct},
        {InvalidTrafficMirrorFilterNotFound, Remedy::correct},
        {InvalidTrafficMirrorFilterRuleNotFound, Remedy::correct},
        {InvalidTrafficMirrorSessionNotFound, Remedy::correct},
        {InvalidTrafficMirrorTargetNoFound, Remedy::correct},
        {InvalidUserID_Malformed, Remedy::correct},
        {InvalidVolume_NotFound, Remedy::correct},
        {InvalidVolume_ZoneMismatch, Remedy::correct},
        {InvalidVolumeID_Duplicate, Remedy::correct},
        {InvalidVolumeID_Malformed, Remedy::correct},
        {InvalidVolumeID_ZoneMismatch, Remedy::correct},
        {InvalidVpcEndpoint_NotFound, Remedy::correct},
        {InvalidVpcEndpointId_Malformed, Remedy::correct},
        {InvalidVpcEndpointId_NotFound, Remedy::correct},
        {InvalidVpcEndpointService_NotFound, Remedy::correct},
        {InvalidVpcEndpointServiceId_NotFound, Remedy::correct},
        {InvalidVpcEndpointServiceIdId_Malformed, Remedy::correct},
        {InvalidVpcEndpointType, Remedy::correct},
        {InvalidVpcID_Malformed, Remedy::correct},
        {InvalidVpcID_NotFound, Remedy::correct},
        {InvalidVpcPeeringConnectionID_NotFound, Remedy::correct},
        {InvalidVpcPeeringConnectionId_Malformed, Remedy::correct},
        {InvalidVpcPeeringConnectionState_DnsHostnamesDisabled, Remedy::correct},
        {InvalidVpcRange, Remedy::correct},
        {InvalidVpnConnection_InvalidType, Remedy::correct},
        {InvalidVpnConnectionID, Remedy::correct},
        {InvalidVpnConnectionID_NotFound, Remedy::correct},
        {InvalidVpnGatewayAttachment_NotFound, Remedy::correct},
        {InvalidVpnGatewayID_NotFound, Remedy::correct},
        {InvalidZone_NotFound, Remedy::correct},
        {LegacySecurityGroup, Remedy::correct},
        {LimitPriceExceeded, Remedy::correct},
        {LogDestinationNotFound, Remedy::correct},
        {LogDestinationPermissionIssue, Remedy::correct},
        {MalformedQueryString, Remedy::correct},
        {MissingAction, Remedy::correct},
        {MissingInput, Remedy::correct},
        {MissingParameter, Remedy::correct},
        {NatGatewayMalformed, Remedy::correct},
        {NatGatewayNotFound, Remedy::correct},
        {NetworkAclEntryAlreadyExists, Remedy::correct},
        {NetworkInterfaceNotSupported, Remedy::correct},
        {NetworkLoadBalancerNotFoundException, Remedy::correct},
        {NlbInUseByTrafficMirrorTargetException, Remedy::correct},
        {NoSuchVersion, Remedy::correct},
        {NonEBSInstance, Remedy::correct},
        {NotExportable, Remedy::correct},
        {OperationNotPermitted, Remedy::correct},
        {RequestResourceCountExceeded, Remedy::correct},
        {ReservedInstancesUnavailable, Remedy::correct},
        {Resource_AlreadyAssigned, Remedy::correct},
        {Resource_AlreadyAssociated, Remedy::correct},
        {ResourceCountExceeded, Remedy::correct},
        {RouteAlreadyExists, Remedy::correct},
        {ScheduledInstanceParameterMismatch, Remedy::correct},
        {ScheduledInstanceSlotUnavailable, Remedy::correct},
        {SnapshotCopyUnsupported_InterRegion, Remedy::correct},
        {SpotMaxPriceTooLow, Remedy::correct},
        {TagPolicyViolation, Remedy::correct},
        {TargetCapacityLimitExceededException, Remedy::correct},
        {TrafficMirrorFilterInUse, Remedy::correct},
        {TrafficMirrorFilterRuleAlreadyExists, Remedy::correct},
        {TrafficMirrorTargetInUseException, Remedy::correct},
        {UnavailableHostRequirements, Remedy::correct},
        {UnknownParameter, Remedy::correct},
        {UnknownPrincipalType_Unsupported, Remedy::correct},
        {UnknownVolumeType, Remedy::correct},
        {Unsupported, Remedy::correct},
        {UnsupportedException, Remedy::correct},
        {UnsupportedHibernationConfiguration, Remedy::correct},
        {UnsupportedHostConfiguration, Remedy::correct},
        {UnsupportedInstanceAttribute, Remedy::correct},
        {UnsupportedInstanceTypeOnHost, Remedy::correct},
        {UnsupportedOperation, Remedy::correct},
        {UnsupportedProtocol, Remedy::correct},
        {UnsupportedTenancy, Remedy::correct},
        {VPCIdNotSpecified, Remedy::correct},
        {VPCResourceNotSpecified, Remedy::correct},
        {ValidationError, Remedy::correct},
        {VolumeTypeNotAvailableInZone, Remedy::correct},
        {VpcPeeringConnectionAlreadyExists, Remedy::correct},
        {ZonesMismatched, Remedy::correct},
        {AccountDisabled, Remedy::ask_for_rights},
        {AuthFailure, Remedy::ask_for_rights},
        {Blocked, Remedy::ask_for_rights},
        {CustomerKeyHasBeenRevoked, Remedy::ask_for_rights},
        {DeclarativePoliciesAccessDeniedException, Remedy::ask_for_rights},
        {InaccessibleStorageLocation, Remedy::ask_for_rights},
        {InaccessibleStorageLocationException, Remedy::ask_for_rights},
        {IncompleteSignature, Remedy::ask_for_rights},
        {InvalidClientTokenId, Remedy::ask_for_rights},
        {InvalidSecurity_RequestHasExpired, Remedy::ask_for_rights},
        {MissingAuthenticationToken, Remedy::ask_for_rights},
        {OptInRequired, Remedy::ask_for_rights},
        {RequestExpired, Remedy::ask_for_rights},
        {SignatureDoesNotMatch, Remedy::ask_for_rights},
        {UnauthorizedOperation, Remedy::ask_for_rights},
        {FleetNotInModifiableState, Remedy::wait},
        {IncorrectInstanceState, Remedy::wait},
        {IncorrectSpotRequestState, Remedy::wait},
        {IncorrectState, Remedy::wait},
        {IncorrectStateException, Remedy::wait},
        {InvalidCapacityReservationState_PendingActivation, Remedy::wait},
        {InvalidClientVpnActiveAssociationNotFound, Remedy::wait},
        {InvalidCustomerGatewayState, Remedy::wait},
        {InvalidHostState, Remedy::wait},
        {InvalidInstanceState, Remedy::wait},
        {InvalidState, Remedy::wait},
        {InvalidStateTransition, Remedy::wait},
        {InvalidVpcState, Remedy::wait},
        {InvalidVpnConnection_InvalidState, Remedy::wait},
        {InvalidVpnGatewayState, Remedy::wait},
        {MaxConfigLimitExceededException, Remedy::wait},
        {ScheduledInstanceSlotNotOpen, Remedy::wait},
        {VolumeInUse, Remedy::wait},
        {ActiveVpcPeeringConnectionPerVpcLimitExceeded, Remedy::raise_limit},
        {AddressLimitExceeded, Remedy::raise_limit},
        {AttachmentLimitExceeded, Remedy::raise_limit},
        {CapacityBlockDescribeLimitExceeded, Remedy::raise_limit},
        {ClientVpnAuthorizationRuleLimitExceeded, Remedy::raise_limit},
        {ClientVpnCertificateRevocationListLimitExceeded, Remedy::raise_limit},
        {ClientVpnEndpointLimitExceeded, Remedy::raise_limit},
        {ClientVpnRouteLimitExceeded, Remedy::raise_limit},
        {ClientVpnTerminateConnectionsLimitExceeded, Remedy::raise_limit},
        {CustomerGatewayLimitExceeded, Remedy::raise_limit},
        {FlowLogsLimitExceeded, Remedy::raise_limit},
        {HostLimitExceeded, Remedy::raise_limit},
        {InstanceLimitExceeded, Remedy::raise_limit},
        {InsufficientCapacityOnHost, Remedy::raise_limit},
        {InsufficientFreeAddressesInSubnet, Remedy::raise_limit},
        {InternetGatewayLimitExceeded, Remedy::raise_limit},
        {InvalidInterface_IpAddressLimitExceeded, Remedy::raise_limit},
        {KeyPairLimitExceeded, Remedy::raise_limit},
        {MaxIOPSLimitExceeded, Remedy::raise_limit},
        {MaxScheduledInstanceCapacityExceeded, Remedy::raise_limit},
        {MaxSpotFleetRequestCountExceeded, Remedy::raise_limit},
        {MaxSpotInstanceCountExceeded, Remedy::raise_limit},
        {MaxTemplateLimitExceeded, Remedy::raise_limit},
        {MaxTemplateVersionLimitExceeded, Remedy::raise_limit},
        {NatGatewayLimitExceeded, Remedy::raise_limit},
        {NetworkAclEntryLimitExceeded, Remedy::raise_limit},
        {NetworkAclLimitExceeded, Remedy::raise_limit},
        {NetworkInterfaceLimitExceeded, Remedy::raise_limit},
        {OutstandingVpcPeeringConnectionLimitExceeded, Remedy::raise_limit},
        {PendingVpcPeeringConnectionLimitExceeded, Remedy::raise_limit},
        {PlacementGroupLimitExceeded, Remedy::raise_limit},
        {PrivateIpAddressLimitExceeded, Remedy::raise_limit},
        {ReservationCapacityExceeded, Remedy::raise_limit},
        {ReservedInstancesCountExceeded, Remedy::raise_limit},
        {ReservedInstancesLimitExceeded, Remedy::raise_limit},
        {ResourceCountLimitExceeded, Remedy::raise_limit},
        {RouteLimitExceeded, Remedy::raise_limit},
        {RouteTableLimitExceeded, Remedy::raise_limit},
        {RulesPerSecurityGroupLimitExceeded, Remedy::raise_limit},
        {ScheduledInstanceLimitExceeded, Remedy::raise_limit},
        {SecurityGroupLimitExceeded, Remedy::raise_limit},
        {SecurityGroupsPerInstanceLimitExceeded, Remedy::raise_limit},
        {SecurityGroupsPerInterfaceLimitExceeded, Remedy::raise_limit},
        {SnapshotLimitExceeded, Remedy::raise_limit},
        {SubnetLimitExceeded, Remedy::raise_limit},
        {TagLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorFilterLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorFilterRuleLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorSessionLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorSessionsPerInterfaceLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorSessionsPerTargetLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorSourcesPerTargetLimitExceeded, Remedy::raise_limit},
        {TrafficMirrorTargetLimitExceeded, Remedy::raise_limit},
        {VcpuLimitExceeded, Remedy::raise_limit},
        {VolumeIOPSLimit, Remedy::raise_limit},
        {VolumeLimitExceeded, Remedy::raise_limit},
        {VolumeModificationSizeLimitExceeded, Remedy::raise_limit},
        {VpcEndpointLimitExceeded, Remedy::raise_limit},
        {VpcLimitExceeded, Remedy::raise_limit},
        {VpcPeeringConnectionsPerVpcLimitExceeded, Remedy::raise_limit},
        {VpnConnectionLimitExceeded, Remedy::raise_limit},
        {VpnGatewayAttachmentLimitExceeded, Remedy::raise_limit},
        {VpnGatewayLimitExceeded, Remedy::raise_limit},
        {BandwidthLimitExceeded, Remedy::retry},
        {BundlingInProgress, Remedy::retry},
        {ConcurrentCreateImageNoRebootLimitExceeded, Remedy::retry},
        {ConcurrentSnapshotLimitExceeded, Remedy::retry},
        {ConcurrentTagAccess, Remedy::retry},
        {CreditSpecificationUpdateInProgress, Remedy::retry},
        {IncorrectModificationState, Remedy::retry},
        {InsufficientAddressCapacity, Remedy::retry},
        {InsufficientCapacity, Remedy::retry},
        {InsufficientHostCapacity, Remedy::retry},
        {InsufficientInstanceCapacity, Remedy::retry},
        {InsufficientReservedInstanceCapacity, Remedy::retry},
        {InsufficientReservedInstancesCapacity, Remedy::retry},
        {InsufficientVolumeCapacity, Remedy::retry},
        {InternalError, Remedy::retry},
        {InternalFailure, Remedy::retry},
        {PendingSnapshotLimitExceeded, Remedy::retry},
        {PendingVerification, Remedy::retry},
        {RequestLimitExceeded, Remedy::retry},
        {ResourceLimitExceeded, Remedy::retry},
        {RetryableError, Remedy::retry},
        {ServerInternal, Remedy::retry},
        {ServiceUnavailable, Remedy::retry},
        {SnapshotCreationPerVolumeRateExceeded, Remedy::retry},
        {Unavailable, Remedy::retry},
        {UnfulfillableCapacity, Remedy::retry},
        {UpdateLimitExceeded, Remedy::retry},
        {DryRunOperation, Remedy::nothing_failed},
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
