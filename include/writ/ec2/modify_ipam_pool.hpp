// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyIpamPool.
#ifndef WRIT_EC2_MODIFY_IPAM_POOL_HPP
#define WRIT_EC2_MODIFY_IPAM_POOL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/modify_ipam_pool_result.hpp>
#include <writ/ec2/types/request_ipam_resource_tag.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyIpamPool. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPool.html
struct ModifyIpamPool {
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Required<IpamPoolId, struct IpamPoolId_given_right_and_in_order> ipam_pool_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: text.
    Optional<AnyText> description{};
    /// AutoImport: yes or no.
    YesNo auto_import{};
    /// AllocationMinNetmaskLength: a whole number, 0 to 128.
    Optional<LimitedNumber<Integer, 0, 128>> allocation_min_netmask_length{};
    /// AllocationMaxNetmaskLength: a whole number, 0 to 128.
    Optional<LimitedNumber<Integer, 0, 128>> allocation_max_netmask_length{};
    /// AllocationDefaultNetmaskLength: a whole number, 0 to 128.
    Optional<LimitedNumber<Integer, 0, 128>> allocation_default_netmask_length{};
    /// ClearAllocationDefaultNetmaskLength: yes or no.
    YesNo clear_allocation_default_netmask_length{};
    /// AddAllocationResourceTag.N: a list of RequestIpamResourceTag.
    List<RequestIpamResourceTag> add_allocation_resource_tags{};
    /// RemoveAllocationResourceTag.N: a list of RequestIpamResourceTag.
    List<RequestIpamResourceTag> remove_allocation_resource_tags{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyIpamPool&,
                                     const ModifyIpamPool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyIpamPool";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyIpamPoolResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyIpamPool::ipam_pool_id, &ModifyIpamPool::dry_run, &ModifyIpamPool::description,
            &ModifyIpamPool::auto_import, &ModifyIpamPool::allocation_min_netmask_length,
            &ModifyIpamPool::allocation_max_netmask_length,
            &ModifyIpamPool::allocation_default_netmask_length,
            &ModifyIpamPool::clear_allocation_default_netmask_length,
            &ModifyIpamPool::add_allocation_resource_tags,
            &ModifyIpamPool::remove_allocation_resource_tags, &ModifyIpamPool::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPoolId", self.ipam_pool_id);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("AutoImport", self.auto_import);
            row("AllocationMinNetmaskLength", self.allocation_min_netmask_length);
            row("AllocationMaxNetmaskLength", self.allocation_max_netmask_length);
            row("AllocationDefaultNetmaskLength", self.allocation_default_netmask_length);
            row("ClearAllocationDefaultNetmaskLength",
                self.clear_allocation_default_netmask_length);
            row("AddAllocationResourceTag", self.add_allocation_resource_tags);
            row("RemoveAllocationResourceTag", self.remove_allocation_resource_tags);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
