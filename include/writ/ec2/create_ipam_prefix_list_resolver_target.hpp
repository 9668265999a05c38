// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateIpamPrefixListResolverTarget.
#ifndef WRIT_EC2_CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_HPP
#define WRIT_EC2_CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_ipam_prefix_list_resolver_target_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/long.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateIpamPrefixListResolverTarget. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPrefixListResolverTarget.html
struct CreateIpamPrefixListResolverTarget {
    /// IpamPrefixListResolverId: text.
    Required<AnyText, struct IpamPrefixListResolverId_given_right_and_in_order>
        ipam_prefix_list_resolver_id;
    /// PrefixListId: a prefix list resource id, `pl-…`.
    Required<PrefixListResourceId, struct PrefixListId_given_right_and_in_order> prefix_list_id;
    /// PrefixListRegion: a Region.
    Required<Region, struct PrefixListRegion_given_right_and_in_order> prefix_list_region;
    /// TrackLatestVersion: yes or no.
    Required<YesNo, struct TrackLatestVersion_given_right_and_in_order> track_latest_version;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// DesiredVersion: a whole number.
    Optional<Long> desired_version{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateIpamPrefixListResolverTarget&,
                                     const CreateIpamPrefixListResolverTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateIpamPrefixListResolverTarget";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateIpamPrefixListResolverTargetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateIpamPrefixListResolverTarget::ipam_prefix_list_resolver_id,
                                &CreateIpamPrefixListResolverTarget::prefix_list_id,
                                &CreateIpamPrefixListResolverTarget::prefix_list_region,
                                &CreateIpamPrefixListResolverTarget::track_latest_version,
                                &CreateIpamPrefixListResolverTarget::dry_run,
                                &CreateIpamPrefixListResolverTarget::desired_version,
                                &CreateIpamPrefixListResolverTarget::tag_specifications,
                                &CreateIpamPrefixListResolverTarget::client_token,
                                &CreateIpamPrefixListResolverTarget::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPrefixListResolverId", self.ipam_prefix_list_resolver_id);
            row("PrefixListId", self.prefix_list_id);
            row("PrefixListRegion", self.prefix_list_region);
            row("TrackLatestVersion", self.track_latest_version);
            row("DryRun", self.dry_run);
            row("DesiredVersion", self.desired_version);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
