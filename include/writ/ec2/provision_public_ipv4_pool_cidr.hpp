// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ProvisionPublicIpv4PoolCidr.
#ifndef WRIT_EC2_PROVISION_PUBLIC_IPV4_POOL_CIDR_HPP
#define WRIT_EC2_PROVISION_PUBLIC_IPV4_POOL_CIDR_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/ec2/types/provision_public_ipv4_pool_cidr_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ProvisionPublicIpv4PoolCidr. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionPublicIpv4PoolCidr.html
struct ProvisionPublicIpv4PoolCidr {
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Required<IpamPoolId, struct IpamPoolId_given_right_and_in_order> ipam_pool_id;
    /// PoolId: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    Required<Ipv4PoolEc2Id, struct PoolId_given_right_and_in_order> pool_id;
    /// NetmaskLength: a whole number.
    Required<Integer, struct NetmaskLength_given_right_and_in_order> netmask_length;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// NetworkBorderGroup: text.
    Optional<AnyText> network_border_group{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ProvisionPublicIpv4PoolCidr&,
                                     const ProvisionPublicIpv4PoolCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ProvisionPublicIpv4PoolCidr";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ProvisionPublicIpv4PoolCidrResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ProvisionPublicIpv4PoolCidr::ipam_pool_id, &ProvisionPublicIpv4PoolCidr::pool_id,
            &ProvisionPublicIpv4PoolCidr::netmask_length, &ProvisionPublicIpv4PoolCidr::dry_run,
            &ProvisionPublicIpv4PoolCidr::network_border_group,
            &ProvisionPublicIpv4PoolCidr::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPoolId", self.ipam_pool_id);
            row("PoolId", self.pool_id);
            row("NetmaskLength", self.netmask_length);
            row("DryRun", self.dry_run);
            row("NetworkBorderGroup", self.network_border_group);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
