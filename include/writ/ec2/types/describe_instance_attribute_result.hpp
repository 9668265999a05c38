// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceAttribute.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_ATTRIBUTE_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_ATTRIBUTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attribute_boolean_value_reply.hpp>
#include <writ/ec2/types/attribute_value_reply.hpp>
#include <writ/ec2/types/enclave_options.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/instance_block_device_mapping.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeInstanceAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html
struct DescribeInstanceAttributeResult {
    /// blockDeviceMapping: a list of InstanceBlockDeviceMapping.
    XmlList<InstanceBlockDeviceMapping> block_device_mappings{};
    /// disableApiTermination: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> disable_api_termination{};
    /// enaSupport: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> ena_support{};
    /// enclaveOptions: EnclaveOptions.
    Optional<EnclaveOptions> enclave_options{};
    /// ebsOptimized: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> ebs_optimized{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceInitiatedShutdownBehavior: an AttributeValueReply.
    Optional<AttributeValueReply> instance_initiated_shutdown_behavior{};
    /// instanceType: an AttributeValueReply.
    Optional<AttributeValueReply> instance_type{};
    /// kernel: an AttributeValueReply.
    Optional<AttributeValueReply> kernel_id{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// ramdisk: an AttributeValueReply.
    Optional<AttributeValueReply> ramdisk_id{};
    /// rootDeviceName: an AttributeValueReply.
    Optional<AttributeValueReply> root_device_name{};
    /// sourceDestCheck: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> source_dest_check{};
    /// sriovNetSupport: an AttributeValueReply.
    Optional<AttributeValueReply> sriov_net_support{};
    /// userData: an AttributeValueReply.
    Optional<AttributeValueReply> user_data{};
    /// disableApiStop: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> disable_api_stop{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceAttributeResult&,
                                     const DescribeInstanceAttributeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DescribeInstanceAttributeResult::block_device_mappings,
            &DescribeInstanceAttributeResult::disable_api_termination,
            &DescribeInstanceAttributeResult::ena_support,
            &DescribeInstanceAttributeResult::enclave_options,
            &DescribeInstanceAttributeResult::ebs_optimized,
            &DescribeInstanceAttributeResult::instance_id,
            &DescribeInstanceAttributeResult::instance_initiated_shutdown_behavior,
            &DescribeInstanceAttributeResult::instance_type,
            &DescribeInstanceAttributeResult::kernel_id,
            &DescribeInstanceAttributeResult::product_codes,
            &DescribeInstanceAttributeResult::ramdisk_id,
            &DescribeInstanceAttributeResult::root_device_name,
            &DescribeInstanceAttributeResult::source_dest_check,
            &DescribeInstanceAttributeResult::sriov_net_support,
            &DescribeInstanceAttributeResult::user_data,
            &DescribeInstanceAttributeResult::disable_api_stop,
            &DescribeInstanceAttributeResult::groups, &DescribeInstanceAttributeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("blockDeviceMapping", self.block_device_mappings);
            row("disableApiTermination", self.disable_api_termination);
            row("enaSupport", self.ena_support);
            row("enclaveOptions", self.enclave_options);
            row("ebsOptimized", self.ebs_optimized);
            row("instanceId", self.instance_id);
            row("instanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            row("instanceType", self.instance_type);
            row("kernel", self.kernel_id);
            row("productCodes", self.product_codes);
            row("ramdisk", self.ramdisk_id);
            row("rootDeviceName", self.root_device_name);
            row("sourceDestCheck", self.source_dest_check);
            row("sriovNetSupport", self.sriov_net_support);
            row("userData", self.user_data);
            row("disableApiStop", self.disable_api_stop);
            row("groupSet", self.groups);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
