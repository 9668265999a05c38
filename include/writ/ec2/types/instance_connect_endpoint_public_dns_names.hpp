// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceConnectEndpointPublicDnsNames, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_CONNECT_ENDPOINT_PUBLIC_DNS_NAMES_HPP
#define WRIT_EC2_TYPES_INSTANCE_CONNECT_ENDPOINT_PUBLIC_DNS_NAMES_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_connect_endpoint_dns_names.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceConnectEndpointPublicDnsNames, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceConnectEndpointPublicDnsNames.html
struct InstanceConnectEndpointPublicDnsNames {
    /// ipv4: InstanceConnectEndpointDnsNames.
    Optional<InstanceConnectEndpointDnsNames> ipv4{};
    /// dualstack: InstanceConnectEndpointDnsNames.
    Optional<InstanceConnectEndpointDnsNames> dualstack{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceConnectEndpointPublicDnsNames&,
                                     const InstanceConnectEndpointPublicDnsNames&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceConnectEndpointPublicDnsNames::ipv4,
                                &InstanceConnectEndpointPublicDnsNames::dualstack>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv4", self.ipv4);
            row("dualstack", self.dualstack);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
