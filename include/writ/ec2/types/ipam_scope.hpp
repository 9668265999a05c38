// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamScope, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_SCOPE_HPP
#define WRIT_EC2_TYPES_IPAM_SCOPE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_scope_external_authority_configuration.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
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
class IpamScopeState;  // writ/ec2/types/ipam_scope_state.hpp
class IpamScopeType;  // writ/ec2/types/ipam_scope_type.hpp

/// IpamScope, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamScope.html
struct IpamScope {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamScopeId: an IPAM scope id, `ipam-scope-…`.
    XmlValue<IpamScopeId> ipam_scope_id{};
    /// ipamScopeArn: an ARN.
    XmlValue<Arn> ipam_scope_arn{};
    /// ipamArn: an ARN.
    XmlValue<Arn> ipam_arn{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// ipamScopeType: `public` or `private`.
    XmlValue<IpamScopeType> ipam_scope_type{};
    /// isDefault: yes or no.
    XmlBoolean is_default{};
    /// description: text.
    XmlText description{};
    /// poolCount: a whole number.
    XmlInteger pool_count{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<IpamScopeState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// externalAuthorityConfiguration: an IpamScopeExternalAuthorityConfiguration.
    Optional<IpamScopeExternalAuthorityConfiguration> external_authority_configuration{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamScope&, const IpamScope&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamScope::owner_id, &IpamScope::ipam_scope_id, &IpamScope::ipam_scope_arn,
            &IpamScope::ipam_arn, &IpamScope::ipam_region, &IpamScope::ipam_scope_type,
            &IpamScope::is_default, &IpamScope::description, &IpamScope::pool_count,
            &IpamScope::state, &IpamScope::tags, &IpamScope::external_authority_configuration>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamScopeId", self.ipam_scope_id);
            row("ipamScopeArn", self.ipam_scope_arn);
            row("ipamArn", self.ipam_arn);
            row("ipamRegion", self.ipam_region);
            row("ipamScopeType", self.ipam_scope_type);
            row("isDefault", self.is_default);
            row("description", self.description);
            row("poolCount", self.pool_count);
            row("state", self.state);
            row("tagSet", self.tags);
            row("externalAuthorityConfiguration", self.external_authority_configuration);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
