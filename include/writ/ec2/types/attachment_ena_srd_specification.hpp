// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AttachmentEnaSrdSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_ATTACHMENT_ENA_SRD_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_ATTACHMENT_ENA_SRD_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attachment_ena_srd_udp_specification.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AttachmentEnaSrdSpecification, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachmentEnaSrdSpecification.html
struct AttachmentEnaSrdSpecification {
    /// enaSrdEnabled: yes or no.
    XmlBoolean ena_srd_enabled{};
    /// enaSrdUdpSpecification: an AttachmentEnaSrdUdpSpecification.
    Optional<AttachmentEnaSrdUdpSpecification> ena_srd_udp_specification{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AttachmentEnaSrdSpecification&,
                                     const AttachmentEnaSrdSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AttachmentEnaSrdSpecification::ena_srd_enabled,
                                &AttachmentEnaSrdSpecification::ena_srd_udp_specification>;

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
