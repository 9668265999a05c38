// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ProvisionByoipCidr.
#ifndef WRIT_EC2_PROVISION_BYOIP_CIDR_HPP
#define WRIT_EC2_PROVISION_BYOIP_CIDR_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tag_parameters.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/provision_byoip_cidr_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CidrAuthorizationContext, a structure in ProvisionByoipCidr.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CidrAuthorizationContext.html
struct CidrAuthorizationContext {
    /// Message: text.
    Required<AnyText, struct Message_given_right_and_in_order> message;
    /// Signature: text.
    Required<AnyText, struct Signature_given_right_and_in_order> signature;

    /// Whether two are equal.
    friend constexpr bool operator==(const CidrAuthorizationContext&,
                                     const CidrAuthorizationContext&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CidrAuthorizationContext::message,
                                &CidrAuthorizationContext::signature>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Message", self.message);
            row("Signature", self.signature);
        }
    };
};

/// The request ProvisionByoipCidr. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionByoipCidr.html
struct ProvisionByoipCidr {
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// CidrAuthorizationContext: a CidrAuthorizationContext.
    Optional<CidrAuthorizationContext> cidr_authorization_context{};
    /// PubliclyAdvertisable: yes or no.
    YesNo publicly_advertisable{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// PoolTagSpecification.N: a list of TagSpecification.
    List<TagSpecification> pool_tag_specifications{};
    /// MultiRegion: yes or no.
    YesNo multi_region{};
    /// NetworkBorderGroup: text.
    Optional<AnyText> network_border_group{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ProvisionByoipCidr&,
                                     const ProvisionByoipCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ProvisionByoipCidr";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ProvisionByoipCidrResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<pool_tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ProvisionByoipCidr::cidr, &ProvisionByoipCidr::cidr_authorization_context,
                    &ProvisionByoipCidr::publicly_advertisable, &ProvisionByoipCidr::description,
                    &ProvisionByoipCidr::dry_run, &ProvisionByoipCidr::pool_tag_specifications,
                    &ProvisionByoipCidr::multi_region, &ProvisionByoipCidr::network_border_group,
                    &ProvisionByoipCidr::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Cidr", self.cidr);
            row("CidrAuthorizationContext", self.cidr_authorization_context);
            row("PubliclyAdvertisable", self.publicly_advertisable);
            row("Description", self.description);
            row("DryRun", self.dry_run);
            row("PoolTagSpecification", self.pool_tag_specifications);
            row("MultiRegion", self.multi_region);
            row("NetworkBorderGroup", self.network_border_group);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
