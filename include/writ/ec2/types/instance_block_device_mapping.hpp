// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceBlockDeviceMapping, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_BLOCK_DEVICE_MAPPING_HPP
#define WRIT_EC2_TYPES_INSTANCE_BLOCK_DEVICE_MAPPING_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ebs_instance_block_device.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceBlockDeviceMapping, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceBlockDeviceMapping.html
struct InstanceBlockDeviceMapping {
    /// deviceName: text.
    XmlText device_name{};
    /// ebs: an EbsInstanceBlockDevice.
    Optional<EbsInstanceBlockDevice> ebs{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceBlockDeviceMapping&,
                                     const InstanceBlockDeviceMapping&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceBlockDeviceMapping::device_name,
                                &InstanceBlockDeviceMapping::ebs>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deviceName", self.device_name);
            row("ebs", self.ebs);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
