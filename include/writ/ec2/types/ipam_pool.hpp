// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPool, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_pool_source_resource.hpp>
#include <writ/ec2/types/ipam_resource_tag.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AddressFamily;  // writ/ec2/types/address_family.hpp
class IpamPoolAwsService;  // writ/ec2/types/ipam_pool_aws_service.hpp
class IpamPoolPublicIpSource;  // writ/ec2/types/ipam_pool_public_ip_source.hpp
class IpamPoolState;  // writ/ec2/types/ipam_pool_state.hpp
class IpamScopeType;  // writ/ec2/types/ipam_scope_type.hpp

/// IpamPool, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPool.html
struct IpamPool {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> ipam_pool_id{};
    /// sourceIpamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> source_ipam_pool_id{};
    /// ipamPoolArn: an ARN.
    XmlValue<Arn> ipam_pool_arn{};
    /// ipamScopeArn: an ARN.
    XmlValue<Arn> ipam_scope_arn{};
    /// ipamScopeType: `public` or `private`.
    XmlValue<IpamScopeType> ipam_scope_type{};
    /// ipamArn: an ARN.
    XmlValue<Arn> ipam_arn{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// locale: text.
    XmlText locale{};
    /// poolDepth: a whole number.
    XmlInteger pool_depth{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<IpamPoolState> state{};
    /// stateMessage: text.
    XmlText state_message{};
    /// description: text.
    XmlText description{};
    /// autoImport: yes or no.
    XmlBoolean auto_import{};
    /// publiclyAdvertisable: yes or no.
    XmlBoolean publicly_advertisable{};
    /// addressFamily: `ipv4` or `ipv6`.
    XmlValue<AddressFamily> address_family{};
    /// allocationMinNetmaskLength: a whole number.
    XmlInteger allocation_min_netmask_length{};
    /// allocationMaxNetmaskLength: a whole number.
    XmlInteger allocation_max_netmask_length{};
    /// allocationDefaultNetmaskLength: a whole number.
    XmlInteger allocation_default_netmask_length{};
    /// allocationResourceTagSet: a list of IpamResourceTag.
    XmlList<IpamResourceTag> allocation_resource_tags{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// awsService: `ec2` or `global-services`.
    XmlValue<IpamPoolAwsService> aws_service{};
    /// publicIpSource: `amazon` or `byoip`.
    XmlValue<IpamPoolPublicIpSource> public_ip_source{};
    /// sourceResource: an IpamPoolSourceResource.
    Optional<IpamPoolSourceResource> source_resource{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPool&, const IpamPool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamPool::owner_id, &IpamPool::ipam_pool_id, &IpamPool::source_ipam_pool_id,
            &IpamPool::ipam_pool_arn, &IpamPool::ipam_scope_arn, &IpamPool::ipam_scope_type,
            &IpamPool::ipam_arn, &IpamPool::ipam_region, &IpamPool::locale, &IpamPool::pool_depth,
            &IpamPool::state, &IpamPool::state_message, &IpamPool::description,
            &IpamPool::auto_import, &IpamPool::publicly_advertisable, &IpamPool::address_family,
            &IpamPool::allocation_min_netmask_length, &IpamPool::allocation_max_netmask_length,
            &IpamPool::allocation_default_netmask_length, &IpamPool::allocation_resource_tags,
            &IpamPool::tags, &IpamPool::aws_service, &IpamPool::public_ip_source,
            &IpamPool::source_resource>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamPoolId", self.ipam_pool_id);
            row("sourceIpamPoolId", self.source_ipam_pool_id);
            row("ipamPoolArn", self.ipam_pool_arn);
            row("ipamScopeArn", self.ipam_scope_arn);
            row("ipamScopeType", self.ipam_scope_type);
            row("ipamArn", self.ipam_arn);
            row("ipamRegion", self.ipam_region);
            row("locale", self.locale);
            row("poolDepth", self.pool_depth);
            row("state", self.state);
            row("stateMessage", self.state_message);
            row("description", self.description);
            row("autoImport", self.auto_import);
            row("publiclyAdvertisable", self.publicly_advertisable);
            row("addressFamily", self.address_family);
            row("allocationMinNetmaskLength", self.allocation_min_netmask_length);
            row("allocationMaxNetmaskLength", self.allocation_max_netmask_length);
            row("allocationDefaultNetmaskLength", self.allocation_default_netmask_length);
            row("allocationResourceTagSet", self.allocation_resource_tags);
            row("tagSet", self.tags);
            row("awsService", self.aws_service);
            row("publicIpSource", self.public_ip_source);
            row("sourceResource", self.source_resource);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
