// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpcEndpointConnectionNotification.
#ifndef WRIT_EC2_MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_HPP
#define WRIT_EC2_MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/connection_notification_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_vpc_endpoint_connection_notification_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyVpcEndpointConnectionNotification. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointConnectionNotification.html
struct ModifyVpcEndpointConnectionNotification {
    /// ConnectionNotificationId: a connection notification id, `vpce-nfn-…`.
    Required<ConnectionNotificationId, struct ConnectionNotificationId_given_right_and_in_order>
        connection_notification_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ConnectionNotificationArn: an ARN.
    Optional<Arn> connection_notification_arn{};
    /// ConnectionEvents.N: texts.
    List<AnyText> connection_events{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpcEndpointConnectionNotification&,
                                     const ModifyVpcEndpointConnectionNotification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpcEndpointConnectionNotification";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpcEndpointConnectionNotificationResult;
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
            Members<&ModifyVpcEndpointConnectionNotification::connection_notification_id,
                    &ModifyVpcEndpointConnectionNotification::dry_run,
                    &ModifyVpcEndpointConnectionNotification::connection_notification_arn,
                    &ModifyVpcEndpointConnectionNotification::connection_events,
                    &ModifyVpcEndpointConnectionNotification::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ConnectionNotificationId", self.connection_notification_id);
            row("DryRun", self.dry_run);
            row("ConnectionNotificationArn", self.connection_notification_arn);
            row("ConnectionEvents", self.connection_events);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
