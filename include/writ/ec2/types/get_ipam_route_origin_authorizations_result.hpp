// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamRouteOriginAuthorizations.
#ifndef WRIT_EC2_TYPES_GET_IPAM_ROUTE_ORIGIN_AUTHORIZATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_ROUTE_ORIGIN_AUTHORIZATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamRouteOriginAuthorizationInfo, a structure in what EC2 answers to
/// GetIpamRouteOriginAuthorizations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamRouteOriginAuthorizationInfo.html
struct IpamRouteOriginAuthorizationInfo {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// asn: text.
    XmlText asn{};
    /// maxLength: a whole number.
    XmlInteger max_length{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamRouteOriginAuthorizationInfo&,
                                     const IpamRouteOriginAuthorizationInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamRouteOriginAuthorizationInfo::cidr,
                                &IpamRouteOriginAuthorizationInfo::asn,
                                &IpamRouteOriginAuthorizationInfo::max_length>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("asn", self.asn);
            row("maxLength", self.max_length);
        }
    };
};

/// What EC2 answers to GetIpamRouteOriginAuthorizations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamRouteOriginAuthorizations.html
struct GetIpamRouteOriginAuthorizationsResult {
    /// ipamRouteOriginAuthorizationSet: a list of IpamRouteOriginAuthorizationInfo.
    XmlList<IpamRouteOriginAuthorizationInfo> ipam_route_origin_authorizations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamRouteOriginAuthorizationsResult&,
                                     const GetIpamRouteOriginAuthorizationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetIpamRouteOriginAuthorizationsResult::ipam_route_origin_authorizations,
                    &GetIpamRouteOriginAuthorizationsResult::next_token,
                    &GetIpamRouteOriginAuthorizationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamRouteOriginAuthorizationSet", self.ipam_route_origin_authorizations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
