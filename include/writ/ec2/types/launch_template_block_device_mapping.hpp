// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateBlockDeviceMapping, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_ebs_block_device.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateBlockDeviceMapping, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateBlockDeviceMapping.html
struct LaunchTemplateBlockDeviceMapping {
    /// deviceName: text.
    XmlText device_name{};
    /// virtualName: text.
    XmlText virtual_name{};
    /// ebs: a LaunchTemplateEbsBlockDevice.
    Optional<LaunchTemplateEbsBlockDevice> ebs{};
    /// noDevice: text.
    XmlText no_device{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateBlockDeviceMapping&,
                                     const LaunchTemplateBlockDeviceMapping&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateBlockDeviceMapping::device_name,
                                &LaunchTemplateBlockDeviceMapping::virtual_name,
                                &LaunchTemplateBlockDeviceMapping::ebs,
                                &LaunchTemplateBlockDeviceMapping::no_device>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deviceName", self.device_name);
            row("virtualName", self.virtual_name);
            row("ebs", self.ebs);
            row("noDevice", self.no_device);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
