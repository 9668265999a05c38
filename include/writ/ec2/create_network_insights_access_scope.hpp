// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateNetworkInsightsAccessScope.
#ifndef WRIT_EC2_CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_HPP
#define WRIT_EC2_CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_network_insights_access_scope_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/protocol.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PacketHeaderStatementRequest, a structure in CreateNetworkInsightsAccessScope.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PacketHeaderStatementRequest.html
struct PacketHeaderStatementRequest {
    /// SourceAddress.N: texts.
    List<AnyText> source_addresses{};
    /// DestinationAddress.N: texts.
    List<AnyText> destination_addresses{};
    /// SourcePort.N: texts.
    List<AnyText> source_ports{};
    /// DestinationPort.N: texts.
    List<AnyText> destination_ports{};
    /// SourcePrefixList.N: texts.
    List<AnyText> source_prefix_lists{};
    /// DestinationPrefixList.N: texts.
    List<AnyText> destination_prefix_lists{};
    /// Protocol.N: each `tcp` or `udp`.
    List<Protocol> protocols{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PacketHeaderStatementRequest&,
                                     const PacketHeaderStatementRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PacketHeaderStatementRequest::source_addresses,
                                &PacketHeaderStatementRequest::destination_addresses,
                                &PacketHeaderStatementRequest::source_ports,
                                &PacketHeaderStatementRequest::destination_ports,
                                &PacketHeaderStatementRequest::source_prefix_lists,
                                &PacketHeaderStatementRequest::destination_prefix_lists,
                                &PacketHeaderStatementRequest::protocols>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceAddress", self.source_addresses);
            row("DestinationAddress", self.destination_addresses);
            row("SourcePort", self.source_ports);
            row("DestinationPort", self.destination_ports);
            row("SourcePrefixList", self.source_prefix_lists);
            row("DestinationPrefixList", self.destination_prefix_lists);
            row("Protocol", self.protocols);
        }
    };
};

/// ResourceStatementRequest, a structure in CreateNetworkInsightsAccessScope.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResourceStatementRequest.html
struct ResourceStatementRequest {
    /// Resource.N: texts.
    List<AnyText> resources{};
    /// ResourceType.N: texts.
    List<AnyText> resource_types{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ResourceStatementRequest&,
                                     const ResourceStatementRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ResourceStatementRequest::resources,
                                &ResourceStatementRequest::resource_types>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Resource", self.resources);
            row("ResourceType", self.resource_types);
        }
    };
};

/// PathStatementRequest, a structure in CreateNetworkInsightsAccessScope.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PathStatementRequest.html
struct PathStatementRequest {
    /// PacketHeaderStatement: a PacketHeaderStatementRequest.
    PacketHeaderStatementRequest packet_header_statement{};
    /// ResourceStatement: a ResourceStatementRequest.
    ResourceStatementRequest resource_statement{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PathStatementRequest&,
                                     const PathStatementRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PathStatementRequest::packet_header_statement,
                                &PathStatementRequest::resource_statement>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PacketHeaderStatement", self.packet_header_statement);
            row("ResourceStatement", self.resource_statement);
        }
    };
};

/// ThroughResourcesStatementRequest, a structure in CreateNetworkInsightsAccessScope.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ThroughResourcesStatementRequest.html
struct ThroughResourcesStatementRequest {
    /// ResourceStatement: a ResourceStatementRequest.
    ResourceStatementRequest resource_statement{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ThroughResourcesStatementRequest&,
                                     const ThroughResourcesStatementRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ThroughResourcesStatementRequest::resource_statement>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceStatement", self.resource_statement);
        }
    };
};

/// AccessScopePathRequest, a structure in CreateNetworkInsightsAccessScope.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccessScopePathRequest.html
struct AccessScopePathRequest {
    /// Source: a PathStatementRequest.
    PathStatementRequest source{};
    /// Destination: a PathStatementRequest.
    PathStatementRequest destination{};
    /// ThroughResource.N: a list of ThroughResourcesStatementRequest.
    List<ThroughResourcesStatementRequest> through_resources{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AccessScopePathRequest&,
                                     const AccessScopePathRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AccessScopePathRequest::source,
                                &AccessScopePathRequest::destination,
                                &AccessScopePathRequest::through_resources>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Source", self.source);
            row("Destination", self.destination);
            row("ThroughResource", self.through_resources);
        }
    };
};

/// The request CreateNetworkInsightsAccessScope. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInsightsAccessScope.html
struct CreateNetworkInsightsAccessScope {
    /// ClientToken: the caller's name for this request, the same in each retry.
    Required<ClientToken, struct ClientToken_given_right_and_in_order> client_token;
    /// MatchPath.N: a list of AccessScopePathRequest.
    List<AccessScopePathRequest> match_paths{};
    /// ExcludePath.N: a list of AccessScopePathRequest.
    List<AccessScopePathRequest> exclude_paths{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateNetworkInsightsAccessScope&,
                                     const CreateNetworkInsightsAccessScope&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateNetworkInsightsAccessScope";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateNetworkInsightsAccessScopeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateNetworkInsightsAccessScope::client_token,
                                &CreateNetworkInsightsAccessScope::match_paths,
                                &CreateNetworkInsightsAccessScope::exclude_paths,
                                &CreateNetworkInsightsAccessScope::tag_specifications,
                                &CreateNetworkInsightsAccessScope::dry_run,
                                &CreateNetworkInsightsAccessScope::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientToken", self.client_token);
            row("MatchPath", self.match_paths);
            row("ExcludePath", self.exclude_paths);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
