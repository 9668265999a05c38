// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ApplicationStatusCheckResponseObject, a structure in replies.
#ifndef WRIT_EC2_TYPES_APPLICATION_STATUS_CHECK_RESPONSE_OBJECT_HPP
#define WRIT_EC2_TYPES_APPLICATION_STATUS_CHECK_RESPONSE_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/custom_tag_key_value_response_pair.hpp>
#include <writ/ec2/types/health_check_path_response_object.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AggregationStatusEnum;  // writ/ec2/types/aggregation_status_enum.hpp
class IpScopeEnum;  // writ/ec2/types/ip_scope_enum.hpp
class IpVersionEnum;  // writ/ec2/types/ip_version_enum.hpp
class NetworkProtocolEnum;  // writ/ec2/types/network_protocol_enum.hpp

/// ApplicationStatusCheckResponseObject, a structure in what EC2 answers to 4 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatusCheckResponseObject.html
struct ApplicationStatusCheckResponseObject {
    /// applicationStatusCheckId: text.
    XmlText application_status_check_id{};
    /// aggregation: `included` or `excluded`.
    XmlValue<AggregationStatusEnum> aggregation{};
    /// healthCheckPathSet: a list of HealthCheckPathResponseObject.
    XmlList<HealthCheckPathResponseObject> health_check_paths{};
    /// protocol: `http` or `https`.
    XmlValue<NetworkProtocolEnum> protocol{};
    /// port: a whole number.
    XmlInteger port{};
    /// path: text.
    XmlText path{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// ipVersion: `ipv4` or `ipv6`.
    XmlValue<IpVersionEnum> ip_version{};
    /// ipScope: `private`.
    XmlValue<IpScopeEnum> ip_scope{};
    /// interval: a whole number.
    XmlInteger interval{};
    /// timeout: a whole number.
    XmlInteger timeout{};
    /// failureThreshold: a whole number.
    XmlInteger failure_threshold{};
    /// successThreshold: a whole number.
    XmlInteger success_threshold{};
    /// statusCodeMatcher: text.
    XmlText status_code_matcher{};
    /// initializationGracePeriodSeconds: a whole number.
    XmlInteger initialization_grace_period_seconds{};
    /// lastUpdatedAt: a time.
    XmlValue<Timestamp> last_updated_at{};
    /// targetTagAssociationSet: a list of CustomTagKeyValueResponsePair.
    XmlList<CustomTagKeyValueResponsePair> target_tag_associations{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// modifyTime: a time.
    XmlValue<Timestamp> modify_time{};
    /// deletionTime: a time.
    XmlValue<Timestamp> deletion_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatusCheckResponseObject&,
                                     const ApplicationStatusCheckResponseObject&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ApplicationStatusCheckResponseObject::application_status_check_id,
                    &ApplicationStatusCheckResponseObject::aggregation,
                    &ApplicationStatusCheckResponseObject::health_check_paths,
                    &ApplicationStatusCheckResponseObject::protocol,
                    &ApplicationStatusCheckResponseObject::port,
                    &ApplicationStatusCheckResponseObject::path,
                    &ApplicationStatusCheckResponseObject::device_index,
                    &ApplicationStatusCheckResponseObject::ip_version,
                    &ApplicationStatusCheckResponseObject::ip_scope,
                    &ApplicationStatusCheckResponseObject::interval,
                    &ApplicationStatusCheckResponseObject::timeout,
                    &ApplicationStatusCheckResponseObject::failure_threshold,
                    &ApplicationStatusCheckResponseObject::success_threshold,
                    &ApplicationStatusCheckResponseObject::status_code_matcher,
                    &ApplicationStatusCheckResponseObject::initialization_grace_period_seconds,
                    &ApplicationStatusCheckResponseObject::last_updated_at,
                    &ApplicationStatusCheckResponseObject::target_tag_associations,
                    &ApplicationStatusCheckResponseObject::tags,
                    &ApplicationStatusCheckResponseObject::creation_time,
                    &ApplicationStatusCheckResponseObject::modify_time,
                    &ApplicationStatusCheckResponseObject::deletion_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("applicationStatusCheckId", self.application_status_check_id);
            row("aggregation", self.aggregation);
            row("healthCheckPathSet", self.health_check_paths);
            row("protocol", self.protocol);
            row("port", self.port);
            row("path", self.path);
            row("deviceIndex", self.device_index);
            row("ipVersion", self.ip_version);
            row("ipScope", self.ip_scope);
            row("interval", self.interval);
            row("timeout", self.timeout);
            row("failureThreshold", self.failure_threshold);
            row("successThreshold", self.success_threshold);
            row("statusCodeMatcher", self.status_code_matcher);
            row("initializationGracePeriodSeconds", self.initialization_grace_period_seconds);
            row("lastUpdatedAt", self.last_updated_at);
            row("targetTagAssociationSet", self.target_tag_associations);
            row("tagSet", self.tags);
            row("creationTime", self.creation_time);
            row("modifyTime", self.modify_time);
            row("deletionTime", self.deletion_time);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
