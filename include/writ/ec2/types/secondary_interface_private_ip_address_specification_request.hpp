// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecondaryInterfacePrivateIpAddressSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecondaryInterfacePrivateIpAddressSpecificationRequest, a structure in requests of
/// CreateLaunchTemplate and CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterfacePrivateIpAddressSpecificationRequest.html
struct SecondaryInterfacePrivateIpAddressSpecificationRequest {
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const SecondaryInterfacePrivateIpAddressSpecificationRequest&,
        const SecondaryInterfacePrivateIpAddressSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&SecondaryInterfacePrivateIpAddressSpecificationRequest::private_ip_address>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PrivateIpAddress", self.private_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
