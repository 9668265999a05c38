// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AttachNetworkInterface.
#ifndef WRIT_EC2_TYPES_ATTACH_NETWORK_INTERFACE_RESULT_HPP
#define WRIT_EC2_TYPES_ATTACH_NETWORK_INTERFACE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_attachment_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AttachNetworkInterface. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html
struct AttachNetworkInterfaceResult {
    /// attachmentId: a network interface attachment id.
    XmlValue<NetworkInterfaceAttachmentId> attachment_id{};
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AttachNetworkInterfaceResult&,
                                     const AttachNetworkInterfaceResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AttachNetworkInterfaceResult::attachment_id,
                                &AttachNetworkInterfaceResult::network_card_index,
                                &AttachNetworkInterfaceResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachmentId", self.attachment_id);
            row("networkCardIndex", self.network_card_index);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
