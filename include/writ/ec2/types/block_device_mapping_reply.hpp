// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BlockDeviceMappingReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_BLOCK_DEVICE_MAPPING_REPLY_HPP
#define WRIT_EC2_TYPES_BLOCK_DEVICE_MAPPING_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ebs_block_device_reply.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BlockDeviceMappingReply, a structure in what EC2 answers to 5 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html
struct BlockDeviceMappingReply {
    /// ebs: an EbsBlockDeviceReply.
    Optional<EbsBlockDeviceReply> ebs{};
    /// noDevice: text.
    XmlText no_device{};
    /// deviceName: text.
    XmlText device_name{};
    /// virtualName: text.
    XmlText virtual_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const BlockDeviceMappingReply&,
                                     const BlockDeviceMappingReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BlockDeviceMappingReply::ebs, &BlockDeviceMappingReply::no_device,
                                &BlockDeviceMappingReply::device_name,
                                &BlockDeviceMappingReply::virtual_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ebs", self.ebs);
            row("noDevice", self.no_device);
            row("deviceName", self.device_name);
            row("virtualName", self.virtual_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
