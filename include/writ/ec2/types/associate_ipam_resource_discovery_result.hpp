// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateIpamResourceDiscovery.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_IPAM_RESOURCE_DISCOVERY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_resource_discovery_association.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssociateIpamResourceDiscovery. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIpamResourceDiscovery.html
struct AssociateIpamResourceDiscoveryResult {
    /// ipamResourceDiscoveryAssociation: an IpamResourceDiscoveryAssociation.
    Optional<IpamResourceDiscoveryAssociation> ipam_resource_discovery_association{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateIpamResourceDiscoveryResult&,
                                     const AssociateIpamResourceDiscoveryResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&AssociateIpamResourceDiscoveryResult::ipam_resource_discovery_association,
                    &AssociateIpamResourceDiscoveryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamResourceDiscoveryAssociation", self.ipam_resource_discovery_association);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
