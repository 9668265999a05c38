// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_VPC_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AttachmentStatus;  // writ/ec2/types/attachment_status.hpp

/// VpcAttachment, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcAttachment.html
struct VpcAttachment {
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// state: `attaching`, `attached`, `detaching` or `detached`.
    XmlValue<AttachmentStatus> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcAttachment&, const VpcAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcAttachment::vpc_id, &VpcAttachment::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcId", self.vpc_id);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
