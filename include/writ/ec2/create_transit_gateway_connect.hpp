// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayConnect.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_CONNECT_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_CONNECT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_connect_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/protocol_value.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
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

/// CreateTransitGatewayConnectRequestOptions, a structure in CreateTransitGatewayConnect.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayConnectRequestOptions.html
struct CreateTransitGatewayConnectRequestOptions {
    /// Protocol: `gre`.
    Required<ProtocolValue, struct Protocol_given_right_and_in_order> protocol;

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayConnectRequestOptions&,
                                     const CreateTransitGatewayConnectRequestOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayConnectRequestOptions::protocol>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Protocol", self.protocol);
        }
    };
};

/// The request CreateTransitGatewayConnect. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayConnect.html
struct CreateTransitGatewayConnect {
    /// TransportTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Required<TransitGatewayAttachmentId,
             struct TransportTransitGatewayAttachmentId_given_right_and_in_order>
        transport_transit_gateway_attachment_id;
    /// Options: CreateTransitGatewayConnectRequestOptions.
    Required<CreateTransitGatewayConnectRequestOptions, struct Options_given_right_and_in_order>
        options;
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayConnect&,
                                     const CreateTransitGatewayConnect&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayConnect";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayConnectResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateTransitGatewayConnect::transport_transit_gateway_attachment_id,
            &CreateTransitGatewayConnect::options, &CreateTransitGatewayConnect::tag_specifications,
            &CreateTransitGatewayConnect::dry_run, &CreateTransitGatewayConnect::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransportTransitGatewayAttachmentId",
                self.transport_transit_gateway_attachment_id);
            row("Options", self.options);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
