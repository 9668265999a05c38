// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ReservedInstancesListing, a structure in replies.
#ifndef WRIT_EC2_TYPES_RESERVED_INSTANCES_LISTING_HPP
#define WRIT_EC2_TYPES_RESERVED_INSTANCES_LISTING_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_count.hpp>
#include <writ/ec2/types/price_schedule.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ListingStatus;  // writ/ec2/types/listing_status.hpp

/// ReservedInstancesListing, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesListing.html
struct ReservedInstancesListing {
    /// clientToken: text.
    XmlText client_token{};
    /// createDate: a time.
    XmlValue<Timestamp> create_date{};
    /// instanceCounts: a list of InstanceCount.
    XmlList<InstanceCount> instance_counts{};
    /// priceSchedules: a list of PriceSchedule.
    XmlList<PriceSchedule> price_schedules{};
    /// reservedInstancesId: text.
    XmlText reserved_instances_id{};
    /// reservedInstancesListingId: text.
    XmlText reserved_instances_listing_id{};
    /// status: `active`, `pending`, `cancelled` or `closed`.
    XmlValue<ListingStatus> status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// updateDate: a time.
    XmlValue<Timestamp> update_date{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstancesListing&,
                                     const ReservedInstancesListing&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ReservedInstancesListing::client_token, &ReservedInstancesListing::create_date,
            &ReservedInstancesListing::instance_counts, &ReservedInstancesListing::price_schedules,
            &ReservedInstancesListing::reserved_instances_id,
            &ReservedInstancesListing::reserved_instances_listing_id,
            &ReservedInstancesListing::status, &ReservedInstancesListing::status_message,
            &ReservedInstancesListing::tags, &ReservedInstancesListing::update_date>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientToken", self.client_token);
            row("createDate", self.create_date);
            row("instanceCounts", self.instance_counts);
            row("priceSchedules", self.price_schedules);
            row("reservedInstancesId", self.reserved_instances_id);
            row("reservedInstancesListingId", self.reserved_instances_listing_id);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("tagSet", self.tags);
            row("updateDate", self.update_date);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
