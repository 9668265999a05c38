// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamExternalResourceVerificationToken, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_HPP
#define WRIT_EC2_TYPES_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_external_resource_verification_token_id.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_external_resource_verification_token_state.hpp
class IpamExternalResourceVerificationTokenState;
class TokenState;  // writ/ec2/types/token_state.hpp

/// IpamExternalResourceVerificationToken, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamExternalResourceVerificationToken.html
struct IpamExternalResourceVerificationToken {
    /// ipamExternalResourceVerificationTokenId: an IPAM external resource verification token id,
    /// `ipam-ext-res-ver-token-…`.
    XmlValue<IpamExternalResourceVerificationTokenId>
        ipam_external_resource_verification_token_id{};
    /// ipamExternalResourceVerificationTokenArn: an ARN.
    XmlValue<Arn> ipam_external_resource_verification_token_arn{};
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// ipamArn: an ARN.
    XmlValue<Arn> ipam_arn{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// tokenValue: text.
    XmlText token_value{};
    /// tokenName: text.
    XmlText token_name{};
    /// notAfter: a time.
    XmlValue<Timestamp> not_after{};
    /// status: `valid` or `expired`.
    XmlValue<TokenState> status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// state: one of 6 words, such as `create-in-progress`.
    XmlValue<IpamExternalResourceVerificationTokenState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamExternalResourceVerificationToken&,
                                     const IpamExternalResourceVerificationToken&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamExternalResourceVerificationToken::ipam_external_resource_verification_token_id,
            &IpamExternalResourceVerificationToken::ipam_external_resource_verification_token_arn,
            &IpamExternalResourceVerificationToken::ipam_id,
            &IpamExternalResourceVerificationToken::ipam_arn,
            &IpamExternalResourceVerificationToken::ipam_region,
            &IpamExternalResourceVerificationToken::token_value,
            &IpamExternalResourceVerificationToken::token_name,
            &IpamExternalResourceVerificationToken::not_after,
            &IpamExternalResourceVerificationToken::status,
            &IpamExternalResourceVerificationToken::tags,
            &IpamExternalResourceVerificationToken::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamExternalResourceVerificationTokenId",
                self.ipam_external_resource_verification_token_id);
            row("ipamExternalResourceVerificationTokenArn",
                self.ipam_external_resource_verification_token_arn);
            row("ipamId", self.ipam_id);
            row("ipamArn", self.ipam_arn);
            row("ipamRegion", self.ipam_region);
            row("tokenValue", self.token_value);
            row("tokenName", self.token_name);
            row("notAfter", self.not_after);
            row("status", self.status);
            row("tagSet", self.tags);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
