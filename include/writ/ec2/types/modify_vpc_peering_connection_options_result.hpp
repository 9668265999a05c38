// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyVpcPeeringConnectionOptions.
#ifndef WRIT_EC2_TYPES_MODIFY_VPC_PEERING_CONNECTION_OPTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_VPC_PEERING_CONNECTION_OPTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PeeringConnectionOptions, a structure in what EC2 answers to ModifyVpcPeeringConnectionOptions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PeeringConnectionOptions.html
struct PeeringConnectionOptions {
    /// allowDnsResolutionFromRemoteVpc: yes or no.
    XmlBoolean allow_dns_resolution_from_remote_vpc{};
    /// allowEgressFromLocalClassicLinkToRemoteVpc: yes or no.
    XmlBoolean allow_egress_from_local_classic_link_to_remote_vpc{};
    /// allowEgressFromLocalVpcToRemoteClassicLink: yes or no.
    XmlBoolean allow_egress_from_local_vpc_to_remote_classic_link{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PeeringConnectionOptions&,
                                     const PeeringConnectionOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&PeeringConnectionOptions::allow_dns_resolution_from_remote_vpc,
                    &PeeringConnectionOptions::allow_egress_from_local_classic_link_to_remote_vpc,
                    &PeeringConnectionOptions::allow_egress_from_local_vpc_to_remote_classic_link>;

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

/// What EC2 answers to ModifyVpcPeeringConnectionOptions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html
struct ModifyVpcPeeringConnectionOptionsResult {
    /// accepterPeeringConnectionOptions: PeeringConnectionOptions.
    Optional<PeeringConnectionOptions> accepter_peering_connection_options{};
    /// requesterPeeringConnectionOptions: PeeringConnectionOptions.
    Optional<PeeringConnectionOptions> requester_peering_connection_options{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyVpcPeeringConnectionOptionsResult&,
                                     const ModifyVpcPeeringConnectionOptionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ModifyVpcPeeringConnectionOptionsResult::accepter_peering_connection_options,
                    &ModifyVpcPeeringConnectionOptionsResult::requester_peering_connection_options,
                    &ModifyVpcPeeringConnectionOptionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accepterPeeringConnectionOptions", self.accepter_peering_connection_options);
            row("requesterPeeringConnectionOptions", self.requester_peering_connection_options);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
