// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to EnableIpamInternetRegistryAssociation.
#ifndef WRIT_EC2_TYPES_ENABLE_IPAM_INTERNET_REGISTRY_ASSOCIATION_RESULT_HPP
#define WRIT_EC2_TYPES_ENABLE_IPAM_INTERNET_REGISTRY_ASSOCIATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_internet_registry_association.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to EnableIpamInternetRegistryAssociation. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableIpamInternetRegistryAssociation.html
struct EnableIpamInternetRegistryAssociationResult {
    /// ipamInternetRegistryAssociation: an IpamInternetRegistryAssociation.
    Optional<IpamInternetRegistryAssociation> ipam_internet_registry_association{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableIpamInternetRegistryAssociationResult&,
                                     const EnableIpamInternetRegistryAssociationResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &EnableIpamInternetRegistryAssociationResult::ipam_internet_registry_association,
            &EnableIpamInternetRegistryAssociationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamInternetRegistryAssociation", self.ipam_internet_registry_association);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
