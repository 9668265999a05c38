// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetSpotPlacementScores.
#ifndef WRIT_EC2_GET_SPOT_PLACEMENT_SCORES_HPP
#define WRIT_EC2_GET_SPOT_PLACEMENT_SCORES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/architecture_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_spot_placement_scores_result.hpp>
#include <writ/ec2/types/instance_requirements_request.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/target_capacity_unit_type.hpp>
#include <writ/ec2/types/virtualization_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceRequirementsWithMetadataRequest, a structure in GetSpotPlacementScores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsWithMetadataRequest.html
struct InstanceRequirementsWithMetadataRequest {
    /// ArchitectureType.N: each one of 5 words, such as `i386`, at most 3.
    List<ArchitectureType> architecture_types{};
    /// VirtualizationType.N: each `hvm` or `paravirtual`, at most 2.
    List<VirtualizationType> virtualization_types{};
    /// InstanceRequirements: an InstanceRequirementsRequest.
    Optional<InstanceRequirementsRequest> instance_requirements{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceRequirementsWithMetadataRequest&,
                                     const InstanceRequirementsWithMetadataRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ArchitectureType.N", self.architecture_types.size(), 3);
            tell("VirtualizationType.N", self.virtualization_types.size(), 2);
        }
        /// Its members, in order.
        using members = Members<&InstanceRequirementsWithMetadataRequest::architecture_types,
                                &InstanceRequirementsWithMetadataRequest::virtualization_types,
                                &InstanceRequirementsWithMetadataRequest::instance_requirements>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ArchitectureType", self.architecture_types);
            row("VirtualizationType", self.virtualization_types);
            row("InstanceRequirements", self.instance_requirements);
        }
    };
};

/// The request GetSpotPlacementScores. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html
struct GetSpotPlacementScores {
    /// TargetCapacity: a whole number, 1 to 2000000000.
    Required<LimitedNumber<Integer, 1, 2000000000>, struct TargetCapacity_given_right_and_in_order>
        target_capacity;
    /// InstanceType.N: texts, at most 1000.
    List<AnyText> instance_types{};
    /// TargetCapacityUnitType: `vcpu`, `memory-mib` or `units`.
    Optional<TargetCapacityUnitType> target_capacity_unit_type{};
    /// SingleAvailabilityZone: yes or no.
    YesNo single_availability_zone{};
    /// RegionName.N: Regions, at most 10.
    List<Region> region_names{};
    /// InstanceRequirementsWithMetadata: an InstanceRequirementsWithMetadataRequest.
    InstanceRequirementsWithMetadataRequest instance_requirements_with_metadata{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MaxResults: how many results one reply may hold, 10 to 1000.
    Optional<LimitedNumber<MaxResults, 10, 1000>> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// IncludeLocalZones: yes or no.
    YesNo include_local_zones{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetSpotPlacementScores&,
                                     const GetSpotPlacementScores&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetSpotPlacementScores";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetSpotPlacementScoresResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, list_is_longer_than_documented,
                            extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("InstanceType.N", self.instance_types.size(), 1000);
            tell("RegionName.N", self.region_names.size(), 10);
        }
        /// Its members, in order.
        using members = Members<
            &GetSpotPlacementScores::target_capacity, &GetSpotPlacementScores::instance_types,
            &GetSpotPlacementScores::target_capacity_unit_type,
            &GetSpotPlacementScores::single_availability_zone,
            &GetSpotPlacementScores::region_names,
            &GetSpotPlacementScores::instance_requirements_with_metadata,
            &GetSpotPlacementScores::dry_run, &GetSpotPlacementScores::max_results,
            &GetSpotPlacementScores::next_token, &GetSpotPlacementScores::include_local_zones,
            &GetSpotPlacementScores::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TargetCapacity", self.target_capacity);
            row("InstanceType", self.instance_types);
            row("TargetCapacityUnitType", self.target_capacity_unit_type);
            row("SingleAvailabilityZone", self.single_availability_zone);
            row("RegionName", self.region_names);
            row("InstanceRequirementsWithMetadata", self.instance_requirements_with_metadata);
            row("DryRun", self.dry_run);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("IncludeLocalZones", self.include_local_zones);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
