// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateReservedInstancesListing.
#ifndef WRIT_EC2_TYPES_CREATE_RESERVED_INSTANCES_LISTING_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_RESERVED_INSTANCES_LISTING_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/reserved_instances_listing.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateReservedInstancesListing. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateReservedInstancesListing.html
struct CreateReservedInstancesListingResult {
    /// reservedInstancesListingsSet: a list of ReservedInstancesListing.
    XmlList<ReservedInstancesListing> reserved_instances_listings{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateReservedInstancesListingResult&,
                                     const CreateReservedInstancesListingResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateReservedInstancesListingResult::reserved_instances_listings,
                                &CreateReservedInstancesListingResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservedInstancesListingsSet", self.reserved_instances_listings);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
