// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetAssociatedIpv6PoolCidrs.
#ifndef WRIT_EC2_TYPES_GET_ASSOCIATED_IPV6_POOL_CIDRS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_ASSOCIATED_IPV6_POOL_CIDRS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv6CidrAssociation, a structure in what EC2 answers to GetAssociatedIpv6PoolCidrs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6CidrAssociation.html
struct Ipv6CidrAssociation {
    /// ipv6Cidr: text.
    XmlText ipv6_cidr{};
    /// associatedResource: text.
    XmlText associated_resource{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipv6CidrAssociation&,
                                     const Ipv6CidrAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6CidrAssociation::ipv6_cidr,
                                &Ipv6CidrAssociation::associated_resource>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6Cidr", self.ipv6_cidr);
            row("associatedResource", self.associated_resource);
        }
    };
};

/// What EC2 answers to GetAssociatedIpv6PoolCidrs. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAssociatedIpv6PoolCidrs.html
struct GetAssociatedIpv6PoolCidrsResult {
    /// ipv6CidrAssociationSet: a list of Ipv6CidrAssociation.
    XmlList<Ipv6CidrAssociation> ipv6_cidr_associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetAssociatedIpv6PoolCidrsResult&,
                                     const GetAssociatedIpv6PoolCidrsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetAssociatedIpv6PoolCidrsResult::ipv6_cidr_associations,
                                &GetAssociatedIpv6PoolCidrsResult::next_token,
                                &GetAssociatedIpv6PoolCidrsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6CidrAssociationSet", self.ipv6_cidr_associations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
