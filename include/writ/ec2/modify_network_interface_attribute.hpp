// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyNetworkInterfaceAttribute.
#ifndef WRIT_EC2_MODIFY_NETWORK_INTERFACE_ATTRIBUTE_HPP
#define WRIT_EC2_MODIFY_NETWORK_INTERFACE_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/attribute_boolean_value.hpp>
#include <writ/ec2/types/attribute_value.hpp>
#include <writ/ec2/types/connection_tracking_specification_request.hpp>
#include <writ/ec2/types/ena_srd_specification.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_attachment_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkInterfaceAttachmentChanges, a structure in ModifyNetworkInterfaceAttribute.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachmentChanges.html
struct NetworkInterfaceAttachmentChanges {
    /// DefaultEnaQueueCount: yes or no.
    YesNo default_ena_queue_count{};
    /// EnaQueueCount: a whole number.
    Optional<Integer> ena_queue_count{};
    /// AttachmentId: a network interface attachment id.
    Optional<NetworkInterfaceAttachmentId> attachment_id{};
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};

    /// Whether two are equal.
    friend constexpr bool operator==(const NetworkInterfaceAttachmentChanges&,
                                     const NetworkInterfaceAttachmentChanges&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkInterfaceAttachmentChanges::default_ena_queue_count,
                                &NetworkInterfaceAttachmentChanges::ena_queue_count,
                                &NetworkInterfaceAttachmentChanges::attachment_id,
                                &NetworkInterfaceAttachmentChanges::delete_on_termination>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DefaultEnaQueueCount", self.default_ena_queue_count);
            row("EnaQueueCount", self.ena_queue_count);
            row("AttachmentId", self.attachment_id);
            row("DeleteOnTermination", self.delete_on_termination);
        }
    };
};

/// The request ModifyNetworkInterfaceAttribute. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html
struct ModifyNetworkInterfaceAttribute {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// EnaSrdSpecification: an EnaSrdSpecification.
    EnaSrdSpecification ena_srd_specification{};
    /// EnablePrimaryIpv6: yes or no.
    YesNo enable_primary_ipv6{};
    /// ConnectionTrackingSpecification: a ConnectionTrackingSpecificationRequest.
    ConnectionTrackingSpecificationRequest connection_tracking_specification{};
    /// AssociatePublicIpAddress: yes or no.
    YesNo associate_public_ip_address{};
    /// AssociatedSubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> associated_subnet_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: an AttributeValue.
    AttributeValue description{};
    /// SourceDestCheck: an AttributeBooleanValue.
    AttributeBooleanValue source_dest_check{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> groups{};
    /// Attachment: NetworkInterfaceAttachmentChanges.
    NetworkInterfaceAttachmentChanges attachment{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyNetworkInterfaceAttribute&,
                                     const ModifyNetworkInterfaceAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyNetworkInterfaceAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyNetworkInterfaceAttribute::network_interface_id,
                                &ModifyNetworkInterfaceAttribute::ena_srd_specification,
                                &ModifyNetworkInterfaceAttribute::enable_primary_ipv6,
                                &ModifyNetworkInterfaceAttribute::connection_tracking_specification,
                                &ModifyNetworkInterfaceAttribute::associate_public_ip_address,
                                &ModifyNetworkInterfaceAttribute::associated_subnet_ids,
                                &ModifyNetworkInterfaceAttribute::dry_run,
                                &ModifyNetworkInterfaceAttribute::description,
                                &ModifyNetworkInterfaceAttribute::source_dest_check,
                                &ModifyNetworkInterfaceAttribute::groups,
                                &ModifyNetworkInterfaceAttribute::attachment,
                                &ModifyNetworkInterfaceAttribute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("EnaSrdSpecification", self.ena_srd_specification);
            row("EnablePrimaryIpv6", self.enable_primary_ipv6);
            row("ConnectionTrackingSpecification", self.connection_tracking_specification);
            row("AssociatePublicIpAddress", self.associate_public_ip_address);
            row("AssociatedSubnetId", self.associated_subnet_ids);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("SourceDestCheck", self.source_dest_check);
            row("SecurityGroupId", self.groups);
            row("Attachment", self.attachment);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
