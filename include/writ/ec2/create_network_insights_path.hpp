// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateNetworkInsightsPath.
#ifndef WRIT_EC2_CREATE_NETWORK_INSIGHTS_PATH_HPP
#define WRIT_EC2_CREATE_NETWORK_INSIGHTS_PATH_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_network_insights_path_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_insights_resource_id.hpp>
#include <writ/ec2/types/protocol.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RequestFilterPortRange, a structure in CreateNetworkInsightsPath.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestFilterPortRange.html
struct RequestFilterPortRange {
    /// FromPort: a whole number, 0 to 65535.
    Optional<LimitedNumber<Integer, 0, 65535>> from_port{};
    /// ToPort: a whole number, 0 to 65535.
    Optional<LimitedNumber<Integer, 0, 65535>> to_port{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RequestFilterPortRange&,
                                     const RequestFilterPortRange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RequestFilterPortRange::from_port,
                                &RequestFilterPortRange::to_port>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
        }
    };
};

/// PathRequestFilter, a structure in CreateNetworkInsightsPath.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PathRequestFilter.html
struct PathRequestFilter {
    /// SourceAddress: text, at most 15 characters.
    Optional<LimitedText<0, 15>> source_address{};
    /// SourcePortRange: a RequestFilterPortRange.
    RequestFilterPortRange source_port_range{};
    /// DestinationAddress: text, at most 15 characters.
    Optional<LimitedText<0, 15>> destination_address{};
    /// DestinationPortRange: a RequestFilterPortRange.
    RequestFilterPortRange destination_port_range{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PathRequestFilter&,
                                     const PathRequestFilter&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &PathRequestFilter::source_address, &PathRequestFilter::source_port_range,
            &PathRequestFilter::destination_address, &PathRequestFilter::destination_port_range>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceAddress", self.source_address);
            row("SourcePortRange", self.source_port_range);
            row("DestinationAddress", self.destination_address);
            row("DestinationPortRange", self.destination_port_range);
        }
    };
};

/// The request CreateNetworkInsightsPath. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInsightsPath.html
struct CreateNetworkInsightsPath {
    /// Source: where the path begins.
    Required<NetworkInsightsResourceId, struct Source_given_right_and_in_order> source;
    /// Protocol: `tcp` or `udp`.
    Required<Protocol, struct Protocol_given_right_and_in_order> protocol;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Required<ClientToken, struct ClientToken_given_right_and_in_order> client_token;
    /// SourceIp: text, at most 15 characters.
    Optional<LimitedText<0, 15>> source_ip{};
    /// DestinationIp: text, at most 15 characters.
    Optional<LimitedText<0, 15>> destination_ip{};
    /// Destination: where the path ends.
    Optional<NetworkInsightsResourceId> destination{};
    /// DestinationPort: a whole number, 0 to 65535.
    Optional<LimitedNumber<Integer, 0, 65535>> destination_port{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// FilterAtSource: a PathRequestFilter.
    PathRequestFilter filter_at_source{};
    /// FilterAtDestination: a PathRequestFilter.
    PathRequestFilter filter_at_destination{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateNetworkInsightsPath&,
                                     const CreateNetworkInsightsPath&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateNetworkInsightsPath";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateNetworkInsightsPathResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateNetworkInsightsPath::source, &CreateNetworkInsightsPath::protocol,
            &CreateNetworkInsightsPath::client_token, &CreateNetworkInsightsPath::source_ip,
            &CreateNetworkInsightsPath::destination_ip, &CreateNetworkInsightsPath::destination,
            &CreateNetworkInsightsPath::destination_port,
            &CreateNetworkInsightsPath::tag_specifications, &CreateNetworkInsightsPath::dry_run,
            &CreateNetworkInsightsPath::filter_at_source,
            &CreateNetworkInsightsPath::filter_at_destination, &CreateNetworkInsightsPath::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Source", self.source);
            row("Protocol", self.protocol);
            row("ClientToken", self.client_token);
            row("SourceIp", self.source_ip);
            row("DestinationIp", self.destination_ip);
            row("Destination", self.destination);
            row("DestinationPort", self.destination_port);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("FilterAtSource", self.filter_at_source);
            row("FilterAtDestination", self.filter_at_destination);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
