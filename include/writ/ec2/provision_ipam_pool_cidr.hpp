// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ProvisionIpamPoolCidr.
#ifndef WRIT_EC2_PROVISION_IPAM_POOL_CIDR_HPP
#define WRIT_EC2_PROVISION_IPAM_POOL_CIDR_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_external_resource_verification_token_id.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/provision_ipam_pool_cidr_result.hpp>
#include <writ/ec2/types/verification_method.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamCidrAuthorizationContext, a structure in ProvisionIpamPoolCidr.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamCidrAuthorizationContext.html
struct IpamCidrAuthorizationContext {
    /// Message: text.
    Optional<AnyText> message{};
    /// Signature: text.
    Optional<AnyText> signature{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpamCidrAuthorizationContext&,
                                     const IpamCidrAuthorizationContext&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamCidrAuthorizationContext::message,
                                &IpamCidrAuthorizationContext::signature>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Message", self.message);
            row("Signature", self.signature);
        }
    };
};

/// The request ProvisionIpamPoolCidr. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionIpamPoolCidr.html
struct ProvisionIpamPoolCidr {
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Required<IpamPoolId, struct IpamPoolId_given_right_and_in_order> ipam_pool_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Cidr: a CIDR block.
    Optional<CidrBlock> cidr{};
    /// CidrAuthorizationContext: an IpamCidrAuthorizationContext.
    IpamCidrAuthorizationContext cidr_authorization_context{};
    /// NetmaskLength: a whole number.
    Optional<Integer> netmask_length{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// VerificationMethod: `remarks-x509` or `dns-token`.
    Optional<VerificationMethod> verification_method{};
    /// IpamExternalResourceVerificationTokenId: an IPAM external resource verification token id,
    /// `ipam-ext-res-ver-token-…`.
    Optional<IpamExternalResourceVerificationTokenId>
        ipam_external_resource_verification_token_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ProvisionIpamPoolCidr&,
                                     const ProvisionIpamPoolCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ProvisionIpamPoolCidr";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ProvisionIpamPoolCidrResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ProvisionIpamPoolCidr::ipam_pool_id, &ProvisionIpamPoolCidr::dry_run,
            &ProvisionIpamPoolCidr::cidr, &ProvisionIpamPoolCidr::cidr_authorization_context,
            &ProvisionIpamPoolCidr::netmask_length, &ProvisionIpamPoolCidr::client_token,
            &ProvisionIpamPoolCidr::verification_method,
            &ProvisionIpamPoolCidr::ipam_external_resource_verification_token_id,
            &ProvisionIpamPoolCidr::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPoolId", self.ipam_pool_id);
            row("DryRun", self.dry_run);
            row("Cidr", self.cidr);
            row("CidrAuthorizationContext", self.cidr_authorization_context);
            row("NetmaskLength", self.netmask_length);
            row("ClientToken", self.client_token);
            row("VerificationMethod", self.verification_method);
            row("IpamExternalResourceVerificationTokenId",
                self.ipam_external_resource_verification_token_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
