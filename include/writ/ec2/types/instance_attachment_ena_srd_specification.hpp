// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceAttachmentEnaSrdSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_attachment_ena_srd_udp_specification.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceAttachmentEnaSrdSpecification, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceAttachmentEnaSrdSpecification.html
struct InstanceAttachmentEnaSrdSpecification {
    /// enaSrdEnabled: yes or no.
    XmlBoolean ena_srd_enabled{};
    /// enaSrdUdpSpecification: an InstanceAttachmentEnaSrdUdpSpecification.
    Optional<InstanceAttachmentEnaSrdUdpSpecification> ena_srd_udp_specification{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceAttachmentEnaSrdSpecification&,
                                     const InstanceAttachmentEnaSrdSpecification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceAttachmentEnaSrdSpecification::ena_srd_enabled,
                                &InstanceAttachmentEnaSrdSpecification::ena_srd_udp_specification>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enaSrdEnabled", self.ena_srd_enabled);
            row("enaSrdUdpSpecification", self.ena_srd_udp_specification);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
