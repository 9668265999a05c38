// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVpcEndpointConnectionNotification.
#ifndef WRIT_EC2_CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_HPP
#define WRIT_EC2_CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_vpc_endpoint_connection_notification_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
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

/// The request CreateVpcEndpointConnectionNotification. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpointConnectionNotification.html
struct CreateVpcEndpointConnectionNotification {
    /// ConnectionNotificationArn: an ARN.
    Required<Arn, struct ConnectionNotificationArn_given_right_and_in_order>
        connection_notification_arn;
    /// ConnectionEvents.N: texts.
    Required<List<AnyText>, struct ConnectionEvents_given_right_and_in_order> connection_events;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ServiceId: a VPC endpoint service id, `vpce-svc-…`.
    Optional<VpcEndpointServiceId> service_id{};
    /// VpcEndpointId: a VPC endpoint id, `vpce-…`.
    Optional<VpcEndpointId> vpc_endpoint_id{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVpcEndpointConnectionNotification&,
                                     const CreateVpcEndpointConnectionNotification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVpcEndpointConnectionNotification";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVpcEndpointConnectionNotificationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("ConnectionNotificationArn", self.connection_notification_arn);
        }
        /// Its members, in order.
        using members =
            Members<&CreateVpcEndpointConnectionNotification::connection_notification_arn,
                    &CreateVpcEndpointConnectionNotification::connection_events,
                    &CreateVpcEndpointConnectionNotification::dry_run,
                    &CreateVpcEndpointConnectionNotification::service_id,
                    &CreateVpcEndpointConnectionNotification::vpc_endpoint_id,
                    &CreateVpcEndpointConnectionNotification::client_token,
                    &CreateVpcEndpointConnectionNotification::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ConnectionNotificationArn", self.connection_notification_arn);
            row("ConnectionEvents", self.connection_events);
            row("DryRun", self.dry_run);
            row("ServiceId", self.service_id);
            row("VpcEndpointId", self.vpc_endpoint_id);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
