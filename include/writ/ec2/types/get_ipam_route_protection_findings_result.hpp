// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamRouteProtectionFindings.
#ifndef WRIT_EC2_TYPES_GET_IPAM_ROUTE_PROTECTION_FINDINGS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_ROUTE_PROTECTION_FINDINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
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
class IpamRpkiStatus;  // writ/ec2/types/ipam_rpki_status.hpp
class IpamRpkiStrength;  // writ/ec2/types/ipam_rpki_strength.hpp

/// IpamRouteOriginAuthorization, a structure in what EC2 answers to GetIpamRouteProtectionFindings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamRouteOriginAuthorization.html
struct IpamRouteOriginAuthorization {
    /// asn: text.
    XmlText asn{};
    /// prefix: text.
    XmlText prefix{};
    /// maxLength: a whole number.
    XmlInteger max_length{};
    /// match: yes or no.
    XmlBoolean match{};
    /// expiration: a time.
    XmlValue<Timestamp> expiration{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamRouteOriginAuthorization&,
                                     const IpamRouteOriginAuthorization&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&IpamRouteOriginAuthorization::asn, &IpamRouteOriginAuthorization::prefix,
                    &IpamRouteOriginAuthorization::max_length, &IpamRouteOriginAuthorization::match,
                    &IpamRouteOriginAuthorization::expiration>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("asn", self.asn);
            row("prefix", self.prefix);
            row("maxLength", self.max_length);
            row("match", self.match);
            row("expiration", self.expiration);
        }
    };
};

/// IpamRouteOverlap, a structure in what EC2 answers to GetIpamRouteProtectionFindings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamRouteOverlap.html
struct IpamRouteOverlap {
    /// prefix: text.
    XmlText prefix{};
    /// asn: text.
    XmlText asn{};
    /// detectedAt: a time.
    XmlValue<Timestamp> detected_at{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamRouteOverlap&,
                                     const IpamRouteOverlap&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamRouteOverlap::prefix, &IpamRouteOverlap::asn,
                                &IpamRouteOverlap::detected_at>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("prefix", self.prefix);
            row("asn", self.asn);
            row("detectedAt", self.detected_at);
        }
    };
};

/// IpamRouteProtectionFinding, a structure in what EC2 answers to GetIpamRouteProtectionFindings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamRouteProtectionFinding.html
struct IpamRouteProtectionFinding {
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// ipamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> ipam_pool_id{};
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// state: one of 10 words, such as `advertised`.
    XmlValue<IpamByoipCidrState> state{};
    /// advertisementType: `regional` or `global`.
    XmlValue<IpamByoipAdvertisementType> advertisement_type{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// poolId: text.
    XmlText pool_id{};
    /// asn: text.
    XmlText asn{};
    /// rpkiStatus: `valid`, `invalid` or `unknown`.
    XmlValue<IpamRpkiStatus> rpki_status{};
    /// rpkiStrength: `strict` or `permissive`.
    XmlValue<IpamRpkiStrength> rpki_strength{};
    /// roaSet: a list of IpamRouteOriginAuthorization.
    XmlList<IpamRouteOriginAuthorization> roas{};
    /// routeOverlapSet: a list of IpamRouteOverlap.
    XmlList<IpamRouteOverlap> route_overlaps{};
    /// sampleTime: a time.
    XmlValue<Timestamp> sample_time{};
    /// roaSampleTime: a time.
    XmlValue<Timestamp> roa_sample_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamRouteProtectionFinding&,
                                     const IpamRouteProtectionFinding&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamRouteProtectionFinding::resource_owner_id,
            &IpamRouteProtectionFinding::resource_region, &IpamRouteProtectionFinding::ipam_pool_id,
            &IpamRouteProtectionFinding::cidr, &IpamRouteProtectionFinding::state,
            &IpamRouteProtectionFinding::advertisement_type,
            &IpamRouteProtectionFinding::network_border_group, &IpamRouteProtectionFinding::pool_id,
            &IpamRouteProtectionFinding::asn, &IpamRouteProtectionFinding::rpki_status,
            &IpamRouteProtectionFinding::rpki_strength, &IpamRouteProtectionFinding::roas,
            &IpamRouteProtectionFinding::route_overlaps, &IpamRouteProtectionFinding::sample_time,
            &IpamRouteProtectionFinding::roa_sample_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceOwnerId", self.resource_owner_id);
            row("resourceRegion", self.resource_region);
            row("ipamPoolId", self.ipam_pool_id);
            row("cidr", self.cidr);
            row("state", self.state);
            row("advertisementType", self.advertisement_type);
            row("networkBorderGroup", self.network_border_group);
            row("poolId", self.pool_id);
            row("asn", self.asn);
            row("rpkiStatus", self.rpki_status);
            row("rpkiStrength", self.rpki_strength);
            row("roaSet", self.roas);
            row("routeOverlapSet", self.route_overlaps);
            row("sampleTime", self.sample_time);
            row("roaSampleTime", self.roa_sample_time);
        }
    };
};

/// What EC2 answers to GetIpamRouteProtectionFindings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRouteProtectionFindings.html
struct GetIpamRouteProtectionFindingsResult {
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// routeProtectionFindingSet: a list of IpamRouteProtectionFinding.
    XmlList<IpamRouteProtectionFinding> route_protection_findings{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamRouteProtectionFindingsResult&,
                                     const GetIpamRouteProtectionFindingsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamRouteProtectionFindingsResult::ipam_id,
                                &GetIpamRouteProtectionFindingsResult::route_protection_findings,
                                &GetIpamRouteProtectionFindingsResult::next_token,
                                &GetIpamRouteProtectionFindingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamId", self.ipam_id);
            row("routeProtectionFindingSet", self.route_protection_findings);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
