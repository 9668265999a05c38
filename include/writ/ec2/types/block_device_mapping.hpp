// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BlockDeviceMapping, a structure in requests.
#ifndef WRIT_EC2_TYPES_BLOCK_DEVICE_MAPPING_HPP
#define WRIT_EC2_TYPES_BLOCK_DEVICE_MAPPING_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ebs_block_device.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BlockDeviceMapping, a structure in requests of 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMapping.html
struct BlockDeviceMapping {
    /// Ebs: an EbsBlockDevice.
    EbsBlockDevice ebs{};
    /// NoDevice: text.
    Optional<AnyText> no_device{};
    /// DeviceName: text.
    Optional<AnyText> device_name{};
    /// VirtualName: text.
    Optional<AnyText> virtual_name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const BlockDeviceMapping&,
                                     const BlockDeviceMapping&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BlockDeviceMapping::ebs, &BlockDeviceMapping::no_device,
                                &BlockDeviceMapping::device_name,
                                &BlockDeviceMapping::virtual_name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ebs", self.ebs);
            row("NoDevice", self.no_device);
            row("DeviceName", self.device_name);
            row("VirtualName", self.virtual_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
