// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ConnectionNotification, a structure in replies.
#ifndef WRIT_EC2_TYPES_CONNECTION_NOTIFICATION_HPP
#define WRIT_EC2_TYPES_CONNECTION_NOTIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/connection_notification_id.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ConnectionNotificationState;  // writ/ec2/types/connection_notification_state.hpp
class ConnectionNotificationType;  // writ/ec2/types/connection_notification_type.hpp

/// ConnectionNotification, a structure in what EC2 answers to
/// CreateVpcEndpointConnectionNotification and DescribeVpcEndpointConnectionNotifications. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionNotification.html
struct ConnectionNotification {
    /// connectionNotificationId: a connection notification id, `vpce-nfn-…`.
    XmlValue<ConnectionNotificationId> connection_notification_id{};
    /// serviceId: a VPC endpoint service id, `vpce-svc-…`.
    XmlValue<VpcEndpointServiceId> service_id{};
    /// vpcEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> vpc_endpoint_id{};
    /// connectionNotificationType: `Topic`.
    XmlValue<ConnectionNotificationType> connection_notification_type{};
    /// connectionNotificationArn: an ARN.
    XmlValue<Arn> connection_notification_arn{};
    /// connectionEvents: texts.
    XmlList<XmlText> connection_events{};
    /// connectionNotificationState: `Enabled` or `Disabled`.
    XmlValue<ConnectionNotificationState> connection_notification_state{};
    /// serviceRegion: a Region.
    XmlValue<Region> service_region{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ConnectionNotification&,
                                     const ConnectionNotification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ConnectionNotification::connection_notification_id,
                                &ConnectionNotification::service_id,
                                &ConnectionNotification::vpc_endpoint_id,
                                &ConnectionNotification::connection_notification_type,
                                &ConnectionNotification::connection_notification_arn,
                                &ConnectionNotification::connection_events,
                                &ConnectionNotification::connection_notification_state,
                                &ConnectionNotification::service_region>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("connectionNotificationId", self.connection_notification_id);
            row("serviceId", self.service_id);
            row("vpcEndpointId", self.vpc_endpoint_id);
            row("connectionNotificationType", self.connection_notification_type);
            row("connectionNotificationArn", self.connection_notification_arn);
            row("connectionEvents", self.connection_events);
            row("connectionNotificationState", self.connection_notification_state);
            row("serviceRegion", self.service_region);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
