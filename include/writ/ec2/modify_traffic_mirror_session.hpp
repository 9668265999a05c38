// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTrafficMirrorSession.
#ifndef WRIT_EC2_MODIFY_TRAFFIC_MIRROR_SESSION_HPP
#define WRIT_EC2_MODIFY_TRAFFIC_MIRROR_SESSION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_traffic_mirror_session_result.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_session_field.hpp>
#include <writ/ec2/types/traffic_mirror_session_id.hpp>
#include <writ/ec2/types/traffic_mirror_target_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyTrafficMirrorSession. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTrafficMirrorSession.html
struct ModifyTrafficMirrorSession {
    /// TrafficMirrorSessionId: a traffic mirror session id, `tms-…`.
    Required<TrafficMirrorSessionId, struct TrafficMirrorSessionId_given_right_and_in_order>
        traffic_mirror_session_id;
    /// TrafficMirrorTargetId: a traffic mirror target id, `tmt-…`.
    Optional<TrafficMirrorTargetId> traffic_mirror_target_id{};
    /// TrafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    Optional<TrafficMirrorFilterId> traffic_mirror_filter_id{};
    /// PacketLength: a whole number.
    Optional<Integer> packet_length{};
    /// SessionNumber: a whole number.
    Optional<Integer> session_number{};
    /// VirtualNetworkId: a whole number.
    Optional<Integer> virtual_network_id{};
    /// Description: text.
    Optional<AnyText> description{};
    /// RemoveField.N: each `packet-length`, `description` or `virtual-network-id`.
    List<TrafficMirrorSessionField> remove_fields{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTrafficMirrorSession&,
                                     const ModifyTrafficMirrorSession&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTrafficMirrorSession";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTrafficMirrorSessionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyTrafficMirrorSession::traffic_mirror_session_id,
            &ModifyTrafficMirrorSession::traffic_mirror_target_id,
            &ModifyTrafficMirrorSession::traffic_mirror_filter_id,
            &ModifyTrafficMirrorSession::packet_length, &ModifyTrafficMirrorSession::session_number,
            &ModifyTrafficMirrorSession::virtual_network_id,
            &ModifyTrafficMirrorSession::description, &ModifyTrafficMirrorSession::remove_fields,
            &ModifyTrafficMirrorSession::dry_run, &ModifyTrafficMirrorSession::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TrafficMirrorSessionId", self.traffic_mirror_session_id);
            row("TrafficMirrorTargetId", self.traffic_mirror_target_id);
            row("TrafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("PacketLength", self.packet_length);
            row("SessionNumber", self.session_number);
            row("VirtualNetworkId", self.virtual_network_id);
            row("Description", self.description);
            row("RemoveField", self.remove_fields);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
