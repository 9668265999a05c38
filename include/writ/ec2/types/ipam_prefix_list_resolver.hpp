// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPrefixListResolver, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_HPP
#define WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AddressFamily;  // writ/ec2/types/address_family.hpp
class IpamPrefixListResolverState;  // writ/ec2/types/ipam_prefix_list_resolver_state.hpp
// writ/ec2/types/ipam_prefix_list_resolver_version_creation_status.hpp
class IpamPrefixListResolverVersionCreationStatus;

/// IpamPrefixListResolver, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolver.html
struct IpamPrefixListResolver {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamPrefixListResolverId: text.
    XmlText ipam_prefix_list_resolver_id{};
    /// ipamPrefixListResolverArn: an ARN.
    XmlValue<Arn> ipam_prefix_list_resolver_arn{};
    /// ipamArn: an ARN.
    XmlValue<Arn> ipam_arn{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// description: text.
    XmlText description{};
    /// addressFamily: `ipv4` or `ipv6`.
    XmlValue<AddressFamily> address_family{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<IpamPrefixListResolverState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// lastVersionCreationStatus: `pending`, `success` or `failure`.
    XmlValue<IpamPrefixListResolverVersionCreationStatus> last_version_creation_status{};
    /// lastVersionCreationStatusMessage: text.
    XmlText last_version_creation_status_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPrefixListResolver&,
                                     const IpamPrefixListResolver&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&IpamPrefixListResolver::owner_id,
                    &IpamPrefixListResolver::ipam_prefix_list_resolver_id,
                    &IpamPrefixListResolver::ipam_prefix_list_resolver_arn,
                    &IpamPrefixListResolver::ipam_arn, &IpamPrefixListResolver::ipam_region,
                    &IpamPrefixListResolver::description, &IpamPrefixListResolver::address_family,
                    &IpamPrefixListResolver::state, &IpamPrefixListResolver::tags,
                    &IpamPrefixListResolver::last_version_creation_status,
                    &IpamPrefixListResolver::last_version_creation_status_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamPrefixListResolverId", self.ipam_prefix_list_resolver_id);
            row("ipamPrefixListResolverArn", self.ipam_prefix_list_resolver_arn);
            row("ipamArn", self.ipam_arn);
            row("ipamRegion", self.ipam_region);
            row("description", self.description);
            row("addressFamily", self.address_family);
            row("state", self.state);
            row("tagSet", self.tags);
            row("lastVersionCreationStatus", self.last_version_creation_status);
            row("lastVersionCreationStatusMessage", self.last_version_creation_status_message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
