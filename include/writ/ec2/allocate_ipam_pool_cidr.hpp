// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AllocateIpamPoolCidr.
#ifndef WRIT_EC2_ALLOCATE_IPAM_POOL_CIDR_HPP
#define WRIT_EC2_ALLOCATE_IPAM_POOL_CIDR_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/allocate_ipam_pool_cidr_result.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AllocateIpamPoolCidr. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateIpamPoolCidr.html
struct AllocateIpamPoolCidr {
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Required<IpamPoolId, struct IpamPoolId_given_right_and_in_order> ipam_pool_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Cidr: a CIDR block.
    Optional<CidrBlock> cidr{};
    /// NetmaskLength: a whole number.
    Optional<Integer> netmask_length{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Description: text.
    Optional<AnyText> description{};
    /// PreviewNextCidr: yes or no.
    YesNo preview_next_cidr{};
    /// AllowedCidr.N: CIDR blocks.
    List<CidrBlock> allowed_cidrs{};
    /// DisallowedCidr.N: CIDR blocks.
    List<CidrBlock> disallowed_cidrs{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AllocateIpamPoolCidr&,
                                     const AllocateIpamPoolCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AllocateIpamPoolCidr";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AllocateIpamPoolCidrResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&AllocateIpamPoolCidr::ipam_pool_id, &AllocateIpamPoolCidr::dry_run,
                    &AllocateIpamPoolCidr::cidr, &AllocateIpamPoolCidr::netmask_length,
                    &AllocateIpamPoolCidr::client_token, &AllocateIpamPoolCidr::description,
                    &AllocateIpamPoolCidr::preview_next_cidr, &AllocateIpamPoolCidr::allowed_cidrs,
                    &AllocateIpamPoolCidr::disallowed_cidrs,
                    &AllocateIpamPoolCidr::tag_specifications, &AllocateIpamPoolCidr::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPoolId", self.ipam_pool_id);
            row("DryRun", self.dry_run);
            row("Cidr", self.cidr);
            row("NetmaskLength", self.netmask_length);
            row("ClientToken", self.client_token);
            row("Description", self.description);
            row("PreviewNextCidr", self.preview_next_cidr);
            row("AllowedCidr", self.allowed_cidrs);
            row("DisallowedCidr", self.disallowed_cidrs);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
