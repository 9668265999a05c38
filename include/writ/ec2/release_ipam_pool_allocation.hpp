// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ReleaseIpamPoolAllocation.
#ifndef WRIT_EC2_RELEASE_IPAM_POOL_ALLOCATION_HPP
#define WRIT_EC2_RELEASE_IPAM_POOL_ALLOCATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_allocation_id.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/release_ipam_pool_allocation_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ReleaseIpamPoolAllocation. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseIpamPoolAllocation.html
struct ReleaseIpamPoolAllocation {
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Required<IpamPoolId, struct IpamPoolId_given_right_and_in_order> ipam_pool_id;
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// IpamPoolAllocationId: an IPAM pool allocation id, `ipam-pool-alloc-…`.
    Required<IpamPoolAllocationId, struct IpamPoolAllocationId_given_right_and_in_order>
        ipam_pool_allocation_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReleaseIpamPoolAllocation&,
                                     const ReleaseIpamPoolAllocation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ReleaseIpamPoolAllocation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReleaseIpamPoolAllocationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ReleaseIpamPoolAllocation::ipam_pool_id, &ReleaseIpamPoolAllocation::cidr,
                    &ReleaseIpamPoolAllocation::ipam_pool_allocation_id,
                    &ReleaseIpamPoolAllocation::dry_run, &ReleaseIpamPoolAllocation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPoolId", self.ipam_pool_id);
            row("Cidr", self.cidr);
            row("IpamPoolAllocationId", self.ipam_pool_allocation_id);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
