// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamInternetRegistryAssociationCidrs.
#ifndef WRIT_EC2_TYPES_GET_IPAM_INTERNET_REGISTRY_ASSOCIATION_CIDRS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_INTERNET_REGISTRY_ASSOCIATION_CIDRS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamInternetRegistryAssociationCidr, a structure in what EC2 answers to
/// GetIpamInternetRegistryAssociationCidrs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamInternetRegistryAssociationCidr.html
struct IpamInternetRegistryAssociationCidr {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// lastObservedAt: a time.
    XmlValue<Timestamp> last_observed_at{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamInternetRegistryAssociationCidr&,
                                     const IpamInternetRegistryAssociationCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamInternetRegistryAssociationCidr::cidr,
                                &IpamInternetRegistryAssociationCidr::last_observed_at>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("lastObservedAt", self.last_observed_at);
        }
    };
};

/// What EC2 answers to GetIpamInternetRegistryAssociationCidrs. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamInternetRegistryAssociationCidrs.html
struct GetIpamInternetRegistryAssociationCidrsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// ipamInternetRegistryAssociationCidrSet: a list of IpamInternetRegistryAssociationCidr.
    XmlList<IpamInternetRegistryAssociationCidr> ipam_internet_registry_association_cidrs{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetIpamInternetRegistryAssociationCidrsResult&,
        const GetIpamInternetRegistryAssociationCidrsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamInternetRegistryAssociationCidrsResult::next_token,
                                &GetIpamInternetRegistryAssociationCidrsResult::ipam_internet_registry_association_cidrs,
                                &GetIpamInternetRegistryAssociationCidrsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("ipamInternetRegistryAssociationCidrSet",
                self.ipam_internet_registry_association_cidrs);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
