// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcEncryptionControl, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_HPP
#define WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_encryption_control_exclusions.hpp>
#include <writ/ec2/types/vpc_encryption_control_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VpcEncryptionControlMode;  // writ/ec2/types/vpc_encryption_control_mode.hpp
class VpcEncryptionControlState;  // writ/ec2/types/vpc_encryption_control_state.hpp

/// VpcEncryptionControl, a structure in what EC2 answers to 7 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControl.html
struct VpcEncryptionControl {
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// vpcEncryptionControlId: a VPC encryption control id, `vpcec-…`.
    XmlValue<VpcEncryptionControlId> vpc_encryption_control_id{};
    /// mode: `monitor` or `enforce`.
    XmlValue<VpcEncryptionControlMode> mode{};
    /// state: one of 9 words, such as `enforce-in-progress`.
    XmlValue<VpcEncryptionControlState> state{};
    /// stateMessage: text.
    XmlText state_message{};
    /// resourceExclusions: VpcEncryptionControlExclusions.
    Optional<VpcEncryptionControlExclusions> resource_exclusions{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEncryptionControl&,
                                     const VpcEncryptionControl&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VpcEncryptionControl::vpc_id, &VpcEncryptionControl::vpc_encryption_control_id,
                    &VpcEncryptionControl::mode, &VpcEncryptionControl::state,
                    &VpcEncryptionControl::state_message,
                    &VpcEncryptionControl::resource_exclusions, &VpcEncryptionControl::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcId", self.vpc_id);
            row("vpcEncryptionControlId", self.vpc_encryption_control_id);
            row("mode", self.mode);
            row("state", self.state);
            row("stateMessage", self.state_message);
            row("resourceExclusions", self.resource_exclusions);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
