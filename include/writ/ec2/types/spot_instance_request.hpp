// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SpotInstanceRequest, a structure in replies.
#ifndef WRIT_EC2_TYPES_SPOT_INSTANCE_REQUEST_HPP
#define WRIT_EC2_TYPES_SPOT_INSTANCE_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/launch_specification.hpp>
#include <writ/ec2/types/spot_instance_request_id.hpp>
#include <writ/ec2/types/spot_instance_state_fault.hpp>
#include <writ/ec2/types/spot_instance_status.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceInterruptionBehavior;  // writ/ec2/types/instance_interruption_behavior.hpp
class RIProductDescription;  // writ/ec2/types/ri_product_description.hpp
class SpotInstanceState;  // writ/ec2/types/spot_instance_state.hpp
class SpotInstanceType;  // writ/ec2/types/spot_instance_type.hpp

/// SpotInstanceRequest, a structure in what EC2 answers to DescribeSpotInstanceRequests and
/// RequestSpotInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotInstanceRequest.html
struct SpotInstanceRequest {
    /// actualBlockHourlyPrice: text.
    XmlText actual_block_hourly_price{};
    /// availabilityZoneGroup: text.
    XmlText availability_zone_group{};
    /// blockDurationMinutes: a whole number.
    XmlInteger block_duration_minutes{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// fault: a SpotInstanceStateFault.
    Optional<SpotInstanceStateFault> fault{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// launchGroup: text.
    XmlText launch_group{};
    /// launchSpecification: a LaunchSpecification.
    Optional<LaunchSpecification> launch_specification{};
    /// launchedAvailabilityZone: text.
    XmlText launched_availability_zone{};
    /// launchedAvailabilityZoneId: text.
    XmlText launched_availability_zone_id{};
    /// productDescription: `Linux/UNIX`, `Linux/UNIX (Amazon VPC)`, `Windows` or
    /// `Windows (Amazon VPC)`.
    XmlValue<RIProductDescription> product_description{};
    /// spotInstanceRequestId: a spot instance request id, `sir-…`.
    XmlValue<SpotInstanceRequestId> spot_instance_request_id{};
    /// spotPrice: text.
    XmlText spot_price{};
    /// state: one of 6 words, such as `open`.
    XmlValue<SpotInstanceState> state{};
    /// status: a SpotInstanceStatus.
    Optional<SpotInstanceStatus> status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// type: `one-time` or `persistent`.
    XmlValue<SpotInstanceType> type{};
    /// validFrom: a time.
    XmlValue<Timestamp> valid_from{};
    /// validUntil: a time.
    XmlValue<Timestamp> valid_until{};
    /// instanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    XmlValue<InstanceInterruptionBehavior> instance_interruption_behavior{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotInstanceRequest&,
                                     const SpotInstanceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SpotInstanceRequest::actual_block_hourly_price,
            &SpotInstanceRequest::availability_zone_group,
            &SpotInstanceRequest::block_duration_minutes, &SpotInstanceRequest::create_time,
            &SpotInstanceRequest::fault, &SpotInstanceRequest::instance_id,
            &SpotInstanceRequest::launch_group, &SpotInstanceRequest::launch_specification,
            &SpotInstanceRequest::launched_availability_zone,
            &SpotInstanceRequest::launched_availability_zone_id,
            &SpotInstanceRequest::product_description,
            &SpotInstanceRequest::spot_instance_request_id, &SpotInstanceRequest::spot_price,
            &SpotInstanceRequest::state, &SpotInstanceRequest::status, &SpotInstanceRequest::tags,
            &SpotInstanceRequest::type, &SpotInstanceRequest::valid_from,
            &SpotInstanceRequest::valid_until,
            &SpotInstanceRequest::instance_interruption_behavior>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("actualBlockHourlyPrice", self.actual_block_hourly_price);
            row("availabilityZoneGroup", self.availability_zone_group);
            row("blockDurationMinutes", self.block_duration_minutes);
            row("createTime", self.create_time);
            row("fault", self.fault);
            row("instanceId", self.instance_id);
            row("launchGroup", self.launch_group);
            row("launchSpecification", self.launch_specification);
            row("launchedAvailabilityZone", self.launched_availability_zone);
            row("launchedAvailabilityZoneId", self.launched_availability_zone_id);
            row("productDescription", self.product_description);
            row("spotInstanceRequestId", self.spot_instance_request_id);
            row("spotPrice", self.spot_price);
            row("state", self.state);
            row("status", self.status);
            row("tagSet", self.tags);
            row("type", self.type);
            row("validFrom", self.valid_from);
            row("validUntil", self.valid_until);
            row("instanceInterruptionBehavior", self.instance_interruption_behavior);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
