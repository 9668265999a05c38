// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamInternetRegistryAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_INTERNET_REGISTRY_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_IPAM_INTERNET_REGISTRY_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_internet_registry_association_state.hpp
class IpamInternetRegistryAssociationState;
class Rir;  // writ/ec2/types/rir.hpp

/// IpamInternetRegistryAssociation, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamInternetRegistryAssociation.html
struct IpamInternetRegistryAssociation {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamInternetRegistryAssociationId: text.
    XmlText ipam_internet_registry_association_id{};
    /// ipamInternetRegistryAssociationArn: an ARN.
    XmlValue<Arn> ipam_internet_registry_association_arn{};
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// rir: `ripe`, `apnic`, `arin` or `lacnic`.
    XmlValue<Rir> rir{};
    /// organizationHandle: text.
    XmlText organization_handle{};
    /// description: text.
    XmlText description{};
    /// state: one of 9 words, such as `pending-enable`.
    XmlValue<IpamInternetRegistryAssociationState> state{};
    /// childRequestXml: text.
    XmlText child_request_xml{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamInternetRegistryAssociation&,
                                     const IpamInternetRegistryAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamInternetRegistryAssociation::owner_id,
            &IpamInternetRegistryAssociation::ipam_internet_registry_association_id,
            &IpamInternetRegistryAssociation::ipam_internet_registry_association_arn,
            &IpamInternetRegistryAssociation::ipam_id,
            &IpamInternetRegistryAssociation::ipam_region, &IpamInternetRegistryAssociation::rir,
            &IpamInternetRegistryAssociation::organization_handle,
            &IpamInternetRegistryAssociation::description, &IpamInternetRegistryAssociation::state,
            &IpamInternetRegistryAssociation::child_request_xml,
            &IpamInternetRegistryAssociation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamInternetRegistryAssociationId", self.ipam_internet_registry_association_id);
            row("ipamInternetRegistryAssociationArn", self.ipam_internet_registry_association_arn);
            row("ipamId", self.ipam_id);
            row("ipamRegion", self.ipam_region);
            row("rir", self.rir);
            row("organizationHandle", self.organization_handle);
            row("description", self.description);
            row("state", self.state);
            row("childRequestXml", self.child_request_xml);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
