// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateDefaultSubnet.
#ifndef WRIT_EC2_CREATE_DEFAULT_SUBNET_HPP
#define WRIT_EC2_CREATE_DEFAULT_SUBNET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_default_subnet_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateDefaultSubnet. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html
struct CreateDefaultSubnet {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Ipv6Native: yes or no.
    YesNo ipv6_native{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateDefaultSubnet&,
                                     const CreateDefaultSubnet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateDefaultSubnet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateDefaultSubnetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&CreateDefaultSubnet::availability_zone,
                                &CreateDefaultSubnet::dry_run, &CreateDefaultSubnet::ipv6_native,
                                &CreateDefaultSubnet::availability_zone_id,
                                &CreateDefaultSubnet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("DryRun", self.dry_run);
            row("Ipv6Native", self.ipv6_native);
            row("AvailabilityZoneId", self.availability_zone_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
