// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetBlockDeviceMappingRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_FLEET_BLOCK_DEVICE_MAPPING_REQUEST_HPP
#define WRIT_EC2_TYPES_FLEET_BLOCK_DEVICE_MAPPING_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fleet_ebs_block_device_request.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FleetBlockDeviceMappingRequest, a structure in requests of CreateFleet and ModifyFleet. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetBlockDeviceMappingRequest.html
struct FleetBlockDeviceMappingRequest {
    /// DeviceName: text.
    Optional<AnyText> device_name{};
    /// VirtualName: text.
    Optional<AnyText> virtual_name{};
    /// Ebs: a FleetEbsBlockDeviceRequest.
    FleetEbsBlockDeviceRequest ebs{};
    /// NoDevice: text.
    Optional<AnyText> no_device{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetBlockDeviceMappingRequest&,
                                     const FleetBlockDeviceMappingRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetBlockDeviceMappingRequest::device_name,
                                &FleetBlockDeviceMappingRequest::virtual_name,
                                &FleetBlockDeviceMappingRequest::ebs,
                                &FleetBlockDeviceMappingRequest::no_device>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeviceName", self.device_name);
            row("VirtualName", self.virtual_name);
            row("Ebs", self.ebs);
            row("NoDevice", self.no_device);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
