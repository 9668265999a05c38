// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateIpamPrefixListResolver.
#ifndef WRIT_EC2_CREATE_IPAM_PREFIX_LIST_RESOLVER_HPP
#define WRIT_EC2_CREATE_IPAM_PREFIX_LIST_RESOLVER_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/address_family.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_ipam_prefix_list_resolver_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_prefix_list_resolver_rule_request.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateIpamPrefixListResolver. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPrefixListResolver.html
struct CreateIpamPrefixListResolver {
    /// IpamId: an IPAM id, `ipam-…`.
    Required<IpamId, struct IpamId_given_right_and_in_order> ipam_id;
    /// AddressFamily: `ipv4` or `ipv6`.
    Required<AddressFamily, struct AddressFamily_given_right_and_in_order> address_family;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: text.
    Optional<AnyText> description{};
    /// Rule.N: a list of IpamPrefixListResolverRuleRequest.
    List<IpamPrefixListResolverRuleRequest> rules{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateIpamPrefixListResolver&,
                                     const CreateIpamPrefixListResolver&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateIpamPrefixListResolver";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateIpamPrefixListResolverResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateIpamPrefixListResolver::ipam_id, &CreateIpamPrefixListResolver::address_family,
            &CreateIpamPrefixListResolver::dry_run, &CreateIpamPrefixListResolver::description,
            &CreateIpamPrefixListResolver::rules, &CreateIpamPrefixListResolver::tag_specifications,
            &CreateIpamPrefixListResolver::client_token, &CreateIpamPrefixListResolver::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamId", self.ipam_id);
            row("AddressFamily", self.address_family);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("Rule", self.rules);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
