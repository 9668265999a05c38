// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AllocateHosts.
#ifndef WRIT_EC2_ALLOCATE_HOSTS_HPP
#define WRIT_EC2_ALLOCATE_HOSTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/allocate_hosts_result.hpp>
#include <writ/ec2/types/amd_sev_snp.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/auto_placement.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/host_maintenance.hpp>
#include <writ/ec2/types/host_recovery.hpp>
#include <writ/ec2/types/tag_specification.hpp>
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
#include <writ/value/outpost_arn.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// HostCpuOptionsRequest, a structure in AllocateHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HostCpuOptionsRequest.html
struct HostCpuOptionsRequest {
    /// AmdSevSnp: `enabled` or `disabled`.
    Optional<AmdSevSnp> amd_sev_snp{};

    /// Whether two are equal.
    friend constexpr bool operator==(const HostCpuOptionsRequest&,
                                     const HostCpuOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HostCpuOptionsRequest::amd_sev_snp>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AmdSevSnp", self.amd_sev_snp);
        }
    };
};

/// The request AllocateHosts. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateHosts.html
struct AllocateHosts {
    /// InstanceFamily: text.
    Optional<AnyText> instance_family{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// HostRecovery: `on` or `off`.
    Optional<HostRecovery> host_recovery{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// HostMaintenance: `on` or `off`.
    Optional<HostMaintenance> host_maintenance{};
    /// AssetId.N: texts.
    List<AnyText> asset_ids{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// CpuOptions: a HostCpuOptionsRequest.
    HostCpuOptionsRequest cpu_options{};
    /// AutoPlacement: `on` or `off`.
    Optional<AutoPlacement> auto_placement{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// InstanceType: text.
    Optional<AnyText> instance_type{};
    /// Quantity: a whole number.
    Optional<Integer> quantity{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AllocateHosts&, const AllocateHosts&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AllocateHosts";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AllocateHostsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, tag_specification_rules,
                            extra_parameter_rules, zone_id_lies_outside_region,
                            outpost_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&AllocateHosts::instance_family, &AllocateHosts::tag_specifications,
                                &AllocateHosts::host_recovery, &AllocateHosts::outpost_arn,
                                &AllocateHosts::host_maintenance, &AllocateHosts::asset_ids,
                                &AllocateHosts::availability_zone_id, &AllocateHosts::cpu_options,
                                &AllocateHosts::auto_placement, &AllocateHosts::client_token,
                                &AllocateHosts::instance_type, &AllocateHosts::quantity,
                                &AllocateHosts::availability_zone, &AllocateHosts::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceFamily", self.instance_family);
            row("TagSpecification", self.tag_specifications);
            row("HostRecovery", self.host_recovery);
            row("OutpostArn", self.outpost_arn);
            row("HostMaintenance", self.host_maintenance);
            row("AssetId", self.asset_ids);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("CpuOptions", self.cpu_options);
            row("AutoPlacement", self.auto_placement);
            row("ClientToken", self.client_token);
            row("InstanceType", self.instance_type);
            row("Quantity", self.quantity);
            row("AvailabilityZone", self.availability_zone);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
