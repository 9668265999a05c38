// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayMulticastDomain.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/auto_accept_shared_associations_value.hpp>
#include <writ/ec2/types/create_transit_gateway_multicast_domain_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/igmpv2_support_value.hpp>
#include <writ/ec2/types/static_sources_support_value.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CreateTransitGatewayMulticastDomainRequestOptions, a structure in
/// CreateTransitGatewayMulticastDomain.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMulticastDomainRequestOptions.html
struct CreateTransitGatewayMulticastDomainRequestOptions {
    /// Igmpv2Support: `enable` or `disable`.
    Optional<Igmpv2SupportValue> igmpv2_support{};
    /// StaticSourcesSupport: `enable` or `disable`.
    Optional<StaticSourcesSupportValue> static_sources_support{};
    /// AutoAcceptSharedAssociations: `enable` or `disable`.
    Optional<AutoAcceptSharedAssociationsValue> auto_accept_shared_associations{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const CreateTransitGatewayMulticastDomainRequestOptions&,
        const CreateTransitGatewayMulticastDomainRequestOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CreateTransitGatewayMulticastDomainRequestOptions::igmpv2_support,
            &CreateTransitGatewayMulticastDomainRequestOptions::static_sources_support,
            &CreateTransitGatewayMulticastDomainRequestOptions::auto_accept_shared_associations>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Igmpv2Support", self.igmpv2_support);
            row("StaticSourcesSupport", self.static_sources_support);
            row("AutoAcceptSharedAssociations", self.auto_accept_shared_associations);
        }
    };
};

/// The request CreateTransitGatewayMulticastDomain. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMulticastDomain.html
struct CreateTransitGatewayMulticastDomain {
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Required<TransitGatewayId, struct TransitGatewayId_given_right_and_in_order> transit_gateway_id;
    /// Options: CreateTransitGatewayMulticastDomainRequestOptions.
    CreateTransitGatewayMulticastDomainRequestOptions options{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayMulticastDomain&,
                                     const CreateTransitGatewayMulticastDomain&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayMulticastDomain";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayMulticastDomainResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayMulticastDomain::transit_gateway_id,
                                &CreateTransitGatewayMulticastDomain::options,
                                &CreateTransitGatewayMulticastDomain::tag_specifications,
                                &CreateTransitGatewayMulticastDomain::dry_run,
                                &CreateTransitGatewayMulticastDomain::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayId", self.transit_gateway_id);
            row("Options", self.options);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
