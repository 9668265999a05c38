// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcPeeringConnectionOptionsDescription, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_OPTIONS_DESCRIPTION_HPP
#define WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_OPTIONS_DESCRIPTION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcPeeringConnectionOptionsDescription, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionOptionsDescription.html
struct VpcPeeringConnectionOptionsDescription {
    /// allowDnsResolutionFromRemoteVpc: yes or no.
    XmlBoolean allow_dns_resolution_from_remote_vpc{};
    /// allowEgressFromLocalClassicLinkToRemoteVpc: yes or no.
    XmlBoolean allow_egress_from_local_classic_link_to_remote_vpc{};
    /// allowEgressFromLocalVpcToRemoteClassicLink: yes or no.
    XmlBoolean allow_egress_from_local_vpc_to_remote_classic_link{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcPeeringConnectionOptionsDescription&,
                                     const VpcPeeringConnectionOptionsDescription&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&VpcPeeringConnectionOptionsDescription::allow_dns_resolution_from_remote_vpc,
                                &VpcPeeringConnectionOptionsDescription::allow_egress_from_local_classic_link_to_remote_vpc,
                                &VpcPeeringConnectionOptionsDescription::allow_egress_from_local_vpc_to_remote_classic_link>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allowDnsResolutionFromRemoteVpc", self.allow_dns_resolution_from_remote_vpc);
            row("allowEgressFromLocalClassicLinkToRemoteVpc",
                self.allow_egress_from_local_classic_link_to_remote_vpc);
            row("allowEgressFromLocalVpcToRemoteClassicLink",
                self.allow_egress_from_local_vpc_to_remote_classic_link);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
