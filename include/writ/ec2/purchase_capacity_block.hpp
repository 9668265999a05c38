// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request PurchaseCapacityBlock.
#ifndef WRIT_EC2_PURCHASE_CAPACITY_BLOCK_HPP
#define WRIT_EC2_PURCHASE_CAPACITY_BLOCK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_reservation_instance_platform.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/ec2/types/purchase_capacity_block_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
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

/// The request PurchaseCapacityBlock. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseCapacityBlock.html
struct PurchaseCapacityBlock {
    /// CapacityBlockOfferingId: an offering id.
    Required<OfferingId, struct CapacityBlockOfferingId_given_right_and_in_order>
        capacity_block_offering_id;
    /// InstancePlatform: one of 18 words, such as `Linux/UNIX`.
    Required<CapacityReservationInstancePlatform, struct InstancePlatform_given_right_and_in_order>
        instance_platform;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PurchaseCapacityBlock&,
                                     const PurchaseCapacityBlock&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "PurchaseCapacityBlock";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = PurchaseCapacityBlockResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&PurchaseCapacityBlock::capacity_block_offering_id,
                    &PurchaseCapacityBlock::instance_platform, &PurchaseCapacityBlock::dry_run,
                    &PurchaseCapacityBlock::tag_specifications, &PurchaseCapacityBlock::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityBlockOfferingId", self.capacity_block_offering_id);
            row("InstancePlatform", self.instance_platform);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
