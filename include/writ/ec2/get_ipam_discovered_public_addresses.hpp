// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetIpamDiscoveredPublicAddresses.
#ifndef WRIT_EC2_GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_HPP
#define WRIT_EC2_GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/get_ipam_discovered_public_addresses_result.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetIpamDiscoveredPublicAddresses. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredPublicAddresses.html
struct GetIpamDiscoveredPublicAddresses {
    /// IpamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    Required<IpamResourceDiscoveryId, struct IpamResourceDiscoveryId_given_right_and_in_order>
        ipam_resource_discovery_id;
    /// AddressRegion: a Region.
    Required<Region, struct AddressRegion_given_right_and_in_order> address_region;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold, 5 to 1000.
    Optional<LimitedNumber<MaxResults, 5, 1000>> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetIpamDiscoveredPublicAddresses&,
                                     const GetIpamDiscoveredPublicAddresses&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetIpamDiscoveredPublicAddresses";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetIpamDiscoveredPublicAddressesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, filter_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&GetIpamDiscoveredPublicAddresses::ipam_resource_discovery_id,
                                &GetIpamDiscoveredPublicAddresses::address_region,
                                &GetIpamDiscoveredPublicAddresses::dry_run,
                                &GetIpamDiscoveredPublicAddresses::filters,
                                &GetIpamDiscoveredPublicAddresses::next_token,
                                &GetIpamDiscoveredPublicAddresses::max_results,
                                &GetIpamDiscoveredPublicAddresses::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("AddressRegion", self.address_region);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
