// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeprovisionIpamPoolCidr.
#ifndef WRIT_EC2_DEPROVISION_IPAM_POOL_CIDR_HPP
#define WRIT_EC2_DEPROVISION_IPAM_POOL_CIDR_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/deprovision_ipam_pool_cidr_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
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

/// The request DeprovisionIpamPoolCidr. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprovisionIpamPoolCidr.html
struct DeprovisionIpamPoolCidr {
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Required<IpamPoolId, struct IpamPoolId_given_right_and_in_order> ipam_pool_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Cidr: a CIDR block.
    Optional<CidrBlock> cidr{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeprovisionIpamPoolCidr&,
                                     const DeprovisionIpamPoolCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeprovisionIpamPoolCidr";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeprovisionIpamPoolCidrResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeprovisionIpamPoolCidr::ipam_pool_id,
                                &DeprovisionIpamPoolCidr::dry_run, &DeprovisionIpamPoolCidr::cidr,
                                &DeprovisionIpamPoolCidr::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPoolId", self.ipam_pool_id);
            row("DryRun", self.dry_run);
            row("Cidr", self.cidr);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
