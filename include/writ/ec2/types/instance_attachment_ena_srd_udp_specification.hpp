// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceAttachmentEnaSrdUdpSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceAttachmentEnaSrdUdpSpecification, a structure in what EC2 answers to DescribeInstances
/// and RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceAttachmentEnaSrdUdpSpecification.html
struct InstanceAttachmentEnaSrdUdpSpecification {
    /// enaSrdUdpEnabled: yes or no.
    XmlBoolean ena_srd_udp_enabled{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceAttachmentEnaSrdUdpSpecification&,
                                     const InstanceAttachmentEnaSrdUdpSpecification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceAttachmentEnaSrdUdpSpecification::ena_srd_udp_enabled>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enaSrdUdpEnabled", self.ena_srd_udp_enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
