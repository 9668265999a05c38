// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyReservedInstances.
#ifndef WRIT_EC2_MODIFY_RESERVED_INSTANCES_HPP
#define WRIT_EC2_MODIFY_RESERVED_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/modify_reserved_instances_result.hpp>
#include <writ/ec2/types/scope.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ReservedInstancesConfiguration, a structure in ModifyReservedInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesConfiguration.html
struct ReservedInstancesConfiguration {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// InstanceCount: a whole number.
    Optional<Integer> instance_count{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// Platform: text.
    Optional<AnyText> platform{};
    /// Scope: `Availability Zone` or `Region`.
    Optional<Scope> scope{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReservedInstancesConfiguration&,
                                     const ReservedInstancesConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&ReservedInstancesConfiguration::availability_zone,
                                &ReservedInstancesConfiguration::instance_count,
                                &ReservedInstancesConfiguration::instance_type,
                                &ReservedInstancesConfiguration::platform,
                                &ReservedInstancesConfiguration::scope,
                                &ReservedInstancesConfiguration::availability_zone_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("InstanceCount", self.instance_count);
            row("InstanceType", self.instance_type);
            row("Platform", self.platform);
            row("Scope", self.scope);
            row("AvailabilityZoneId", self.availability_zone_id);
        }
    };
};

/// The request ModifyReservedInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyReservedInstances.html
struct ModifyReservedInstances {
    /// ReservedInstancesId.N: texts.
    Required<List<AnyText>, struct ReservedInstancesId_given_right_and_in_order>
        reserved_instances_ids;
    /// ReservedInstancesConfigurationSetItemType.N: a list of ReservedInstancesConfiguration.
    Required<List<ReservedInstancesConfiguration>,
             struct ReservedInstancesConfigurationSetItemType_given_right_and_in_order>
        target_configurations;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyReservedInstances&,
                                     const ModifyReservedInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyReservedInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyReservedInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyReservedInstances::reserved_instances_ids,
                                &ModifyReservedInstances::target_configurations,
                                &ModifyReservedInstances::client_token,
                                &ModifyReservedInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReservedInstancesId", self.reserved_instances_ids);
            row("ReservedInstancesConfigurationSetItemType", self.target_configurations);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
