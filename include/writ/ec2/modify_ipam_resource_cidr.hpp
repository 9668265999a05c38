// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyIpamResourceCidr.
#ifndef WRIT_EC2_MODIFY_IPAM_RESOURCE_CIDR_HPP
#define WRIT_EC2_MODIFY_IPAM_RESOURCE_CIDR_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/modify_ipam_resource_cidr_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyIpamResourceCidr. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamResourceCidr.html
struct ModifyIpamResourceCidr {
    /// ResourceId: text.
    Required<AnyText, struct ResourceId_given_right_and_in_order> resource_id;
    /// ResourceCidr: a CIDR block.
    Required<CidrBlock, struct ResourceCidr_given_right_and_in_order> resource_cidr;
    /// ResourceRegion: a Region.
    Required<Region, struct ResourceRegion_given_right_and_in_order> resource_region;
    /// CurrentIpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Required<IpamScopeId, struct CurrentIpamScopeId_given_right_and_in_order> current_ipam_scope_id;
    /// Monitored: yes or no.
    Required<YesNo, struct Monitored_given_right_and_in_order> monitored;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// DestinationIpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Optional<IpamScopeId> destination_ipam_scope_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyIpamResourceCidr&,
                                     const ModifyIpamResourceCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyIpamResourceCidr";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyIpamResourceCidrResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyIpamResourceCidr::resource_id, &ModifyIpamResourceCidr::resource_cidr,
            &ModifyIpamResourceCidr::resource_region,
            &ModifyIpamResourceCidr::current_ipam_scope_id, &ModifyIpamResourceCidr::monitored,
            &ModifyIpamResourceCidr::dry_run, &ModifyIpamResourceCidr::destination_ipam_scope_id,
            &ModifyIpamResourceCidr::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceId", self.resource_id);
            row("ResourceCidr", self.resource_cidr);
            row("ResourceRegion", self.resource_region);
            row("CurrentIpamScopeId", self.current_ipam_scope_id);
            row("Monitored", self.monitored);
            row("DryRun", self.dry_run);
            row("DestinationIpamScopeId", self.destination_ipam_scope_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
