// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceAttribute.
#ifndef WRIT_EC2_MODIFY_INSTANCE_ATTRIBUTE_HPP
#define WRIT_EC2_MODIFY_INSTANCE_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/attribute_boolean_value.hpp>
#include <writ/ec2/types/attribute_value.hpp>
#include <writ/ec2/types/enclave_options_request.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_attribute_name.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EbsInstanceBlockDeviceSpecification, a structure in ModifyInstanceAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsInstanceBlockDeviceSpecification.html
struct EbsInstanceBlockDeviceSpecification {
    /// VolumeId: a volume id, `vol-…`.
    Optional<VolumeId> volume_id{};
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EbsInstanceBlockDeviceSpecification&,
                                     const EbsInstanceBlockDeviceSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EbsInstanceBlockDeviceSpecification::volume_id,
                                &EbsInstanceBlockDeviceSpecification::delete_on_termination>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VolumeId", self.volume_id);
            row("DeleteOnTermination", self.delete_on_termination);
        }
    };
};

/// InstanceBlockDeviceMappingSpecification, a structure in ModifyInstanceAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceBlockDeviceMappingSpecification.html
struct InstanceBlockDeviceMappingSpecification {
    /// DeviceName: text.
    Optional<AnyText> device_name{};
    /// Ebs: an EbsInstanceBlockDeviceSpecification.
    EbsInstanceBlockDeviceSpecification ebs{};
    /// VirtualName: text.
    Optional<AnyText> virtual_name{};
    /// NoDevice: text.
    Optional<AnyText> no_device{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceBlockDeviceMappingSpecification&,
                                     const InstanceBlockDeviceMappingSpecification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceBlockDeviceMappingSpecification::device_name,
                                &InstanceBlockDeviceMappingSpecification::ebs,
                                &InstanceBlockDeviceMappingSpecification::virtual_name,
                                &InstanceBlockDeviceMappingSpecification::no_device>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeviceName", self.device_name);
            row("Ebs", self.ebs);
            row("VirtualName", self.virtual_name);
            row("NoDevice", self.no_device);
        }
    };
};

/// SecureBlobAttributeValue, a structure in ModifyInstanceAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecureBlobAttributeValue.html
struct SecureBlobAttributeValue {
    /// Value: a blob, sent as base64.
    Optional<Blob> value{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SecureBlobAttributeValue&,
                                     const SecureBlobAttributeValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecureBlobAttributeValue::value>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"Value"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Value", self.value);
        }
    };
};

/// The request ModifyInstanceAttribute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
struct ModifyInstanceAttribute {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// SourceDestCheck: an AttributeBooleanValue.
    AttributeBooleanValue source_dest_check{};
    /// EnclaveOptions: an EnclaveOptionsRequest.
    EnclaveOptionsRequest enclave_options{};
    /// DisableApiStop: an AttributeBooleanValue.
    AttributeBooleanValue disable_api_stop{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Attribute: one of 16 words, such as `instanceType`.
    Optional<InstanceAttributeName> attribute{};
    /// Value: text.
    Optional<AnyText> value{};
    /// BlockDeviceMapping.N: a list of InstanceBlockDeviceMappingSpecification.
    List<InstanceBlockDeviceMappingSpecification> block_device_mappings{};
    /// DisableApiTermination: an AttributeBooleanValue.
    AttributeBooleanValue disable_api_termination{};
    /// InstanceType: an AttributeValue.
    AttributeValue instance_type{};
    /// Kernel: an AttributeValue.
    AttributeValue kernel{};
    /// Ramdisk: an AttributeValue.
    AttributeValue ramdisk{};
    /// UserData: a SecureBlobAttributeValue.
    SecureBlobAttributeValue user_data{};
    /// InstanceInitiatedShutdownBehavior: an AttributeValue.
    AttributeValue instance_initiated_shutdown_behavior{};
    /// GroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> groups{};
    /// EbsOptimized: an AttributeBooleanValue.
    AttributeBooleanValue ebs_optimized{};
    /// SriovNetSupport: an AttributeValue.
    AttributeValue sriov_net_support{};
    /// EnaSupport: an AttributeBooleanValue.
    AttributeBooleanValue ena_support{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceAttribute&,
                                     const ModifyInstanceAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyInstanceAttribute::instance_id, &ModifyInstanceAttribute::source_dest_check,
            &ModifyInstanceAttribute::enclave_options, &ModifyInstanceAttribute::disable_api_stop,
            &ModifyInstanceAttribute::dry_run, &ModifyInstanceAttribute::attribute,
            &ModifyInstanceAttribute::value, &ModifyInstanceAttribute::block_device_mappings,
            &ModifyInstanceAttribute::disable_api_termination,
            &ModifyInstanceAttribute::instance_type, &ModifyInstanceAttribute::kernel,
            &ModifyInstanceAttribute::ramdisk, &ModifyInstanceAttribute::user_data,
            &ModifyInstanceAttribute::instance_initiated_shutdown_behavior,
            &ModifyInstanceAttribute::groups, &ModifyInstanceAttribute::ebs_optimized,
            &ModifyInstanceAttribute::sriov_net_support, &ModifyInstanceAttribute::ena_support,
            &ModifyInstanceAttribute::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"Value"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("SourceDestCheck", self.source_dest_check);
            row("EnclaveOptions", self.enclave_options);
            row("DisableApiStop", self.disable_api_stop);
            row("DryRun", self.dry_run);
            row("Attribute", self.attribute);
            row("Value", self.value);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("DisableApiTermination", self.disable_api_termination);
            row("InstanceType", self.instance_type);
            row("Kernel", self.kernel);
            row("Ramdisk", self.ramdisk);
            row("UserData", self.user_data);
            row("InstanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            row("GroupId", self.groups);
            row("EbsOptimized", self.ebs_optimized);
            row("SriovNetSupport", self.sriov_net_support);
            row("EnaSupport", self.ena_support);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
