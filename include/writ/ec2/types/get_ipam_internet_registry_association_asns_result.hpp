// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamInternetRegistryAssociationAsns.
#ifndef WRIT_EC2_TYPES_GET_IPAM_INTERNET_REGISTRY_ASSOCIATION_ASNS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_INTERNET_REGISTRY_ASSOCIATION_ASNS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamInternetRegistryAssociationAsn, a structure in what EC2 answers to
/// GetIpamInternetRegistryAssociationAsns.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamInternetRegistryAssociationAsn.html
struct IpamInternetRegistryAssociationAsn {
    /// asn: text.
    XmlText asn{};
    /// lastObservedAt: a time.
    XmlValue<Timestamp> last_observed_at{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamInternetRegistryAssociationAsn&,
                                     const IpamInternetRegistryAssociationAsn&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamInternetRegistryAssociationAsn::asn,
                                &IpamInternetRegistryAssociationAsn::last_observed_at>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("asn", self.asn);
            row("lastObservedAt", self.last_observed_at);
        }
    };
};

/// What EC2 answers to GetIpamInternetRegistryAssociationAsns. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamInternetRegistryAssociationAsns.html
struct GetIpamInternetRegistryAssociationAsnsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// ipamInternetRegistryAssociationAsnSet: a list of IpamInternetRegistryAssociationAsn.
    XmlList<IpamInternetRegistryAssociationAsn> ipam_internet_registry_association_asns{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamInternetRegistryAssociationAsnsResult&,
                                     const GetIpamInternetRegistryAssociationAsnsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &GetIpamInternetRegistryAssociationAsnsResult::next_token,
            &GetIpamInternetRegistryAssociationAsnsResult::ipam_internet_registry_association_asns,
            &GetIpamInternetRegistryAssociationAsnsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("ipamInternetRegistryAssociationAsnSet",
                self.ipam_internet_registry_association_asns);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
