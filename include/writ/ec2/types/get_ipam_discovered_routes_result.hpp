// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamDiscoveredRoutes.
#ifndef WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_ROUTES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_ROUTES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamByoipAdvertisementType;  // writ/ec2/types/ipam_byoip_advertisement_type.hpp
class IpamByoipCidrState;  // writ/ec2/types/ipam_byoip_cidr_state.hpp

/// IpamDiscoveredRoute, a structure in what EC2 answers to GetIpamDiscoveredRoutes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamDiscoveredRoute.html
struct IpamDiscoveredRoute {
    /// ipamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    XmlValue<IpamResourceDiscoveryId> ipam_resource_discovery_id{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// asn: text.
    XmlText asn{};
    /// state: one of 10 words, such as `advertised`.
    XmlValue<IpamByoipCidrState> state{};
    /// advertisementType: `regional` or `global`.
    XmlValue<IpamByoipAdvertisementType> advertisement_type{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// poolId: text.
    XmlText pool_id{};
    /// ipamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> ipam_pool_id{};
    /// sampleTime: a time.
    XmlValue<Timestamp> sample_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamDiscoveredRoute&,
                                     const IpamDiscoveredRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&IpamDiscoveredRoute::ipam_resource_discovery_id,
                    &IpamDiscoveredRoute::resource_region, &IpamDiscoveredRoute::resource_owner_id,
                    &IpamDiscoveredRoute::cidr, &IpamDiscoveredRoute::asn,
                    &IpamDiscoveredRoute::state, &IpamDiscoveredRoute::advertisement_type,
                    &IpamDiscoveredRoute::network_border_group, &IpamDiscoveredRoute::pool_id,
                    &IpamDiscoveredRoute::ipam_pool_id, &IpamDiscoveredRoute::sample_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("resourceRegion", self.resource_region);
            row("resourceOwnerId", self.resource_owner_id);
            row("cidr", self.cidr);
            row("asn", self.asn);
            row("state", self.state);
            row("advertisementType", self.advertisement_type);
            row("networkBorderGroup", self.network_border_group);
            row("poolId", self.pool_id);
            row("ipamPoolId", self.ipam_pool_id);
            row("sampleTime", self.sample_time);
        }
    };
};

/// What EC2 answers to GetIpamDiscoveredRoutes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredRoutes.html
struct GetIpamDiscoveredRoutesResult {
    /// ipamDiscoveredRouteSet: a list of IpamDiscoveredRoute.
    XmlList<IpamDiscoveredRoute> ipam_discovered_routes{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamDiscoveredRoutesResult&,
                                     const GetIpamDiscoveredRoutesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamDiscoveredRoutesResult::ipam_discovered_routes,
                                &GetIpamDiscoveredRoutesResult::next_token,
                                &GetIpamDiscoveredRoutesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamDiscoveredRouteSet", self.ipam_discovered_routes);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
