// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeAvailabilityZones.
#ifndef WRIT_EC2_TYPES_DESCRIBE_AVAILABILITY_ZONES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_AVAILABILITY_ZONES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AvailabilityZoneOptInStatus;  // writ/ec2/types/availability_zone_opt_in_status.hpp
class AvailabilityZoneState;  // writ/ec2/types/availability_zone_state.hpp

/// AvailabilityZoneMessage, a structure in what EC2 answers to DescribeAvailabilityZones.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneMessage.html
struct AvailabilityZoneMessage {
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AvailabilityZoneMessage&,
                                     const AvailabilityZoneMessage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AvailabilityZoneMessage::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("message", self.message);
        }
    };
};

/// AvailabilityZoneGeography, a structure in what EC2 answers to DescribeAvailabilityZones.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneGeography.html
struct AvailabilityZoneGeography {
    /// name: text.
    XmlText name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AvailabilityZoneGeography&,
                                     const AvailabilityZoneGeography&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AvailabilityZoneGeography::name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
        }
    };
};

/// AvailabilityZoneSubGeography, a structure in what EC2 answers to DescribeAvailabilityZones.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneSubGeography.html
struct AvailabilityZoneSubGeography {
    /// name: text.
    XmlText name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AvailabilityZoneSubGeography&,
                                     const AvailabilityZoneSubGeography&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AvailabilityZoneSubGeography::name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
        }
    };
};

/// AvailabilityZoneReply, a structure in what EC2 answers to DescribeAvailabilityZones.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html
struct AvailabilityZoneReply {
    /// optInStatus: `opt-in-not-required`, `opted-in` or `not-opted-in`.
    XmlValue<AvailabilityZoneOptInStatus> opt_in_status{};
    /// messageSet: a list of AvailabilityZoneMessage.
    XmlList<AvailabilityZoneMessage> messages{};
    /// regionName: a Region.
    XmlValue<Region> region_name{};
    /// zoneName: text.
    XmlText zone_name{};
    /// zoneId: text.
    XmlText zone_id{};
    /// groupName: text.
    XmlText group_name{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// zoneType: text.
    XmlText zone_type{};
    /// parentZoneName: text.
    XmlText parent_zone_name{};
    /// parentZoneId: text.
    XmlText parent_zone_id{};
    /// groupLongName: text.
    XmlText group_long_name{};
    /// geographySet: a list of AvailabilityZoneGeography.
    XmlList<AvailabilityZoneGeography> geography{};
    /// subGeographySet: a list of AvailabilityZoneSubGeography.
    XmlList<AvailabilityZoneSubGeography> sub_geography{};
    /// zoneState: one of 5 words, such as `available`.
    XmlValue<AvailabilityZoneState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AvailabilityZoneReply&,
                                     const AvailabilityZoneReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AvailabilityZoneReply::opt_in_status, &AvailabilityZoneReply::messages,
            &AvailabilityZoneReply::region_name, &AvailabilityZoneReply::zone_name,
            &AvailabilityZoneReply::zone_id, &AvailabilityZoneReply::group_name,
            &AvailabilityZoneReply::network_border_group, &AvailabilityZoneReply::zone_type,
            &AvailabilityZoneReply::parent_zone_name, &AvailabilityZoneReply::parent_zone_id,
            &AvailabilityZoneReply::group_long_name, &AvailabilityZoneReply::geography,
            &AvailabilityZoneReply::sub_geography, &AvailabilityZoneReply::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("optInStatus", self.opt_in_status);
            row("messageSet", self.messages);
            row("regionName", self.region_name);
            row("zoneName", self.zone_name);
            row("zoneId", self.zone_id);
            row("groupName", self.group_name);
            row("networkBorderGroup", self.network_border_group);
            row("zoneType", self.zone_type);
            row("parentZoneName", self.parent_zone_name);
            row("parentZoneId", self.parent_zone_id);
            row("groupLongName", self.group_long_name);
            row("geographySet", self.geography);
            row("subGeographySet", self.sub_geography);
            row("zoneState", self.state);
        }
    };
};

/// What EC2 answers to DescribeAvailabilityZones. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html
struct DescribeAvailabilityZonesResult {
    /// availabilityZoneInfo: a list of AvailabilityZoneReply.
    XmlList<AvailabilityZoneReply> availability_zones{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeAvailabilityZonesResult&,
                                     const DescribeAvailabilityZonesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeAvailabilityZonesResult::availability_zones,
                                &DescribeAvailabilityZonesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZoneInfo", self.availability_zones);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
