// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateCapacityReservation.
#ifndef WRIT_EC2_CREATE_CAPACITY_RESERVATION_HPP
#define WRIT_EC2_CREATE_CAPACITY_RESERVATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tag_parameters.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_reservation_delivery_preference.hpp>
#include <writ/ec2/types/capacity_reservation_instance_platform.hpp>
#include <writ/ec2/types/capacity_reservation_tenancy.hpp>
#include <writ/ec2/types/create_capacity_reservation_result.hpp>
#include <writ/ec2/types/end_date_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_match_criteria.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/long.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateCapacityReservation. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservation.html
struct CreateCapacityReservation {
    /// InstanceType: text.
    Required<AnyText, struct InstanceType_given_right_and_in_order> instance_type;
    /// InstancePlatform: one of 18 words, such as `Linux/UNIX`.
    Required<CapacityReservationInstancePlatform, struct InstancePlatform_given_right_and_in_order>
        instance_platform;
    /// InstanceCount: a whole number.
    Required<Integer, struct InstanceCount_given_right_and_in_order> instance_count;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Tenancy: `default` or `dedicated`.
    Optional<CapacityReservationTenancy> tenancy{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// EphemeralStorage: yes or no.
    YesNo ephemeral_storage{};
    /// EndDate: a time.
    Optional<Timestamp> end_date{};
    /// EndDateType: `unlimited` or `limited`.
    Optional<EndDateType> end_date_type{};
    /// InstanceMatchCriteria: `open` or `targeted`.
    Optional<InstanceMatchCriteria> instance_match_criteria{};
    /// TagSpecifications.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// PlacementGroupArn: an ARN.
    Optional<Arn> placement_group_arn{};
    /// StartDate: a time.
    Optional<Timestamp> start_date{};
    /// CommitmentDuration: a whole number, 1 to 200000000.
    Optional<LimitedNumber<Long, 1, 200000000>> commitment_duration{};
    /// DeliveryPreference: `fixed` or `incremental`.
    Optional<CapacityReservationDeliveryPreference> delivery_preference{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateCapacityReservation&,
                                     const CreateCapacityReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateCapacityReservation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateCapacityReservationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, tag_specifications_type_rules,
                            tag_specifications_rules, extra_parameter_rules,
                            zone_id_lies_outside_region, outpost_lies_outside_region,
                            arn_lies_outside_region, destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"capacity-reservation"};

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("PlacementGroupArn", self.placement_group_arn);
        }
        /// Its members, in order.
        using members = Members<
            &CreateCapacityReservation::instance_type,
            &CreateCapacityReservation::instance_platform,
            &CreateCapacityReservation::instance_count, &CreateCapacityReservation::client_token,
            &CreateCapacityReservation::availability_zone,
            &CreateCapacityReservation::availability_zone_id, &CreateCapacityReservation::tenancy,
            &CreateCapacityReservation::ebs_optimized,
            &CreateCapacityReservation::ephemeral_storage, &CreateCapacityReservation::end_date,
            &CreateCapacityReservation::end_date_type,
            &CreateCapacityReservation::instance_match_criteria,
            &CreateCapacityReservation::tag_specifications, &CreateCapacityReservation::dry_run,
            &CreateCapacityReservation::outpost_arn,
            &CreateCapacityReservation::placement_group_arn, &CreateCapacityReservation::start_date,
            &CreateCapacityReservation::commitment_duration,
            &CreateCapacityReservation::delivery_preference, &CreateCapacityReservation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceType", self.instance_type);
            row("InstancePlatform", self.instance_platform);
            row("InstanceCount", self.instance_count);
            row("ClientToken", self.client_token);
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("Tenancy", self.tenancy);
            row("EbsOptimized", self.ebs_optimized);
            row("EphemeralStorage", self.ephemeral_storage);
            row("EndDate", self.end_date);
            row("EndDateType", self.end_date_type);
            row("InstanceMatchCriteria", self.instance_match_criteria);
            row("TagSpecifications", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("OutpostArn", self.outpost_arn);
            row("PlacementGroupArn", self.placement_group_arn);
            row("StartDate", self.start_date);
            row("CommitmentDuration", self.commitment_duration);
            row("DeliveryPreference", self.delivery_preference);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
