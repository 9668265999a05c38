// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/secondary_interface_private_ip_address_specification_request.hpp>
#include <writ/ec2/types/secondary_interface_type.hpp>
#include <writ/ec2/types/secondary_subnet_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest, a structure in requests of
/// CreateLaunchTemplate and CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest.html
struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// DeviceIndex: a whole number.
    Optional<Integer> device_index{};
    /// PrivateIpAddress.N: a list of SecondaryInterfacePrivateIpAddressSpecificationRequest.
    List<SecondaryInterfacePrivateIpAddressSpecificationRequest> private_ip_addresses{};
    /// PrivateIpAddressCount: a whole number.
    Optional<Integer> private_ip_address_count{};
    /// SecondarySubnetId: a secondary subnet id, `ss-…`.
    Optional<SecondarySubnetId> secondary_subnet_id{};
    /// InterfaceType: `secondary`.
    Optional<SecondaryInterfaceType> interface_type{};
    /// NetworkCardIndex: a whole number.
    Optional<Integer> network_card_index{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest&,
        const LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::delete_on_termination,
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::device_index,
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::private_ip_addresses,
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::private_ip_address_count,
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::secondary_subnet_id,
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::interface_type,
            &LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest::network_card_index>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeleteOnTermination", self.delete_on_termination);
            row("DeviceIndex", self.device_index);
            row("PrivateIpAddress", self.private_ip_addresses);
            row("PrivateIpAddressCount", self.private_ip_address_count);
            row("SecondarySubnetId", self.secondary_subnet_id);
            row("InterfaceType", self.interface_type);
            row("NetworkCardIndex", self.network_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
