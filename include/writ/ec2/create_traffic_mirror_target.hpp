// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTrafficMirrorTarget.
#ifndef WRIT_EC2_CREATE_TRAFFIC_MIRROR_TARGET_HPP
#define WRIT_EC2_CREATE_TRAFFIC_MIRROR_TARGET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_traffic_mirror_target_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateTrafficMirrorTarget. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorTarget.html
struct CreateTrafficMirrorTarget {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Optional<NetworkInterfaceId> network_interface_id{};
    /// NetworkLoadBalancerArn: an ARN.
    Optional<Arn> network_load_balancer_arn{};
    /// Description: text.
    Optional<AnyText> description{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// GatewayLoadBalancerEndpointId: a VPC endpoint id, `vpce-…`.
    Optional<VpcEndpointId> gateway_load_balancer_endpoint_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTrafficMirrorTarget&,
                                     const CreateTrafficMirrorTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTrafficMirrorTarget";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTrafficMirrorTargetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("NetworkLoadBalancerArn", self.network_load_balancer_arn);
        }
        /// Its members, in order.
        using members = Members<
            &CreateTrafficMirrorTarget::network_interface_id,
            &CreateTrafficMirrorTarget::network_load_balancer_arn,
            &CreateTrafficMirrorTarget::description, &CreateTrafficMirrorTarget::tag_specifications,
            &CreateTrafficMirrorTarget::dry_run, &CreateTrafficMirrorTarget::client_token,
            &CreateTrafficMirrorTarget::gateway_load_balancer_endpoint_id,
            &CreateTrafficMirrorTarget::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("NetworkLoadBalancerArn", self.network_load_balancer_arn);
            row("Description", self.description);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("GatewayLoadBalancerEndpointId", self.gateway_load_balancer_endpoint_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
