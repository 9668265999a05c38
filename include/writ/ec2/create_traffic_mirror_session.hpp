// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTrafficMirrorSession.
#ifndef WRIT_EC2_CREATE_TRAFFIC_MIRROR_SESSION_HPP
#define WRIT_EC2_CREATE_TRAFFIC_MIRROR_SESSION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_traffic_mirror_session_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_target_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
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

/// The request CreateTrafficMirrorSession. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html
struct CreateTrafficMirrorSession {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// TrafficMirrorTargetId: a traffic mirror target id, `tmt-…`.
    Required<TrafficMirrorTargetId, struct TrafficMirrorTargetId_given_right_and_in_order>
        traffic_mirror_target_id;
    /// TrafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    Required<TrafficMirrorFilterId, struct TrafficMirrorFilterId_given_right_and_in_order>
        traffic_mirror_filter_id;
    /// SessionNumber: a whole number.
    Required<Integer, struct SessionNumber_given_right_and_in_order> session_number;
    /// PacketLength: a whole number.
    Optional<Integer> packet_length{};
    /// VirtualNetworkId: a whole number.
    Optional<Integer> virtual_network_id{};
    /// Description: text.
    Optional<AnyText> description{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTrafficMirrorSession&,
                                     const CreateTrafficMirrorSession&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTrafficMirrorSession";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTrafficMirrorSessionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateTrafficMirrorSession::network_interface_id,
            &CreateTrafficMirrorSession::traffic_mirror_target_id,
            &CreateTrafficMirrorSession::traffic_mirror_filter_id,
            &CreateTrafficMirrorSession::session_number, &CreateTrafficMirrorSession::packet_length,
            &CreateTrafficMirrorSession::virtual_network_id,
            &CreateTrafficMirrorSession::description,
            &CreateTrafficMirrorSession::tag_specifications, &CreateTrafficMirrorSession::dry_run,
            &CreateTrafficMirrorSession::client_token, &CreateTrafficMirrorSession::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("TrafficMirrorTargetId", self.traffic_mirror_target_id);
            row("TrafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("SessionNumber", self.session_number);
            row("PacketLength", self.packet_length);
            row("VirtualNetworkId", self.virtual_network_id);
            row("Description", self.description);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
