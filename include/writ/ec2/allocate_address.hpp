// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AllocateAddress.
#ifndef WRIT_EC2_ALLOCATE_ADDRESS_HPP
#define WRIT_EC2_ALLOCATE_ADDRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/allocate_address_result.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/domain_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AllocateAddress. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html
struct AllocateAddress {
    /// Domain: `vpc` or `standard`.
    Optional<DomainType> domain{};
    /// Address: text.
    Optional<AnyText> address{};
    /// PublicIpv4Pool: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    Optional<Ipv4PoolEc2Id> public_ipv4_pool{};
    /// NetworkBorderGroup: text.
    Optional<AnyText> network_border_group{};
    /// CustomerOwnedIpv4Pool: text.
    Optional<AnyText> customer_owned_ipv4_pool{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipam_pool_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AllocateAddress&,
                                     const AllocateAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AllocateAddress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AllocateAddressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"elastic-ip"};
        /// Its members, in order.
        using members = Members<
            &AllocateAddress::domain, &AllocateAddress::address, &AllocateAddress::public_ipv4_pool,
            &AllocateAddress::network_border_group, &AllocateAddress::customer_owned_ipv4_pool,
            &AllocateAddress::tag_specifications, &AllocateAddress::ipam_pool_id,
            &AllocateAddress::dry_run, &AllocateAddress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Domain", self.domain);
            row("Address", self.address);
            row("PublicIpv4Pool", self.public_ipv4_pool);
            row("NetworkBorderGroup", self.network_border_group);
            row("CustomerOwnedIpv4Pool", self.customer_owned_ipv4_pool);
            row("TagSpecification", self.tag_specifications);
            row("IpamPoolId", self.ipam_pool_id);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
