// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpcPeeringConnectionOptions.
#ifndef WRIT_EC2_MODIFY_VPC_PEERING_CONNECTION_OPTIONS_HPP
#define WRIT_EC2_MODIFY_VPC_PEERING_CONNECTION_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_vpc_peering_connection_options_result.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PeeringConnectionOptionsRequest, a structure in ModifyVpcPeeringConnectionOptions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PeeringConnectionOptionsRequest.html
struct PeeringConnectionOptionsRequest {
    /// AllowDnsResolutionFromRemoteVpc: yes or no.
    YesNo allow_dns_resolution_from_remote_vpc{};
    /// AllowEgressFromLocalClassicLinkToRemoteVpc: yes or no.
    YesNo allow_egress_from_local_classic_link_to_remote_vpc{};
    /// AllowEgressFromLocalVpcToRemoteClassicLink: yes or no.
    YesNo allow_egress_from_local_vpc_to_remote_classic_link{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PeeringConnectionOptionsRequest&,
                                     const PeeringConnectionOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &PeeringConnectionOptionsRequest::allow_dns_resolution_from_remote_vpc,
            &PeeringConnectionOptionsRequest::allow_egress_from_local_classic_link_to_remote_vpc,
            &PeeringConnectionOptionsRequest::allow_egress_from_local_vpc_to_remote_classic_link>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AllowDnsResolutionFromRemoteVpc", self.allow_dns_resolution_from_remote_vpc);
            row("AllowEgressFromLocalClassicLinkToRemoteVpc",
                self.allow_egress_from_local_classic_link_to_remote_vpc);
            row("AllowEgressFromLocalVpcToRemoteClassicLink",
                self.allow_egress_from_local_vpc_to_remote_classic_link);
        }
    };
};

/// The request ModifyVpcPeeringConnectionOptions. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcPeeringConnectionOptions.html
struct ModifyVpcPeeringConnectionOptions {
    /// VpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    Required<VpcPeeringConnectionId, struct VpcPeeringConnectionId_given_right_and_in_order>
        vpc_peering_connection_id;
    /// AccepterPeeringConnectionOptions: a PeeringConnectionOptionsRequest.
    PeeringConnectionOptionsRequest accepter_peering_connection_options{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// RequesterPeeringConnectionOptions: a PeeringConnectionOptionsRequest.
    PeeringConnectionOptionsRequest requester_peering_connection_options{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpcPeeringConnectionOptions&,
                                     const ModifyVpcPeeringConnectionOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpcPeeringConnectionOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpcPeeringConnectionOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifyVpcPeeringConnectionOptions::vpc_peering_connection_id,
                    &ModifyVpcPeeringConnectionOptions::accepter_peering_connection_options,
                    &ModifyVpcPeeringConnectionOptions::dry_run,
                    &ModifyVpcPeeringConnectionOptions::requester_peering_connection_options,
                    &ModifyVpcPeeringConnectionOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("AccepterPeeringConnectionOptions", self.accepter_peering_connection_options);
            row("DryRun", self.dry_run);
            row("RequesterPeeringConnectionOptions", self.requester_peering_connection_options);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
