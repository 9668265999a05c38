// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrafficMirrorSession, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_SESSION_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_SESSION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_session_id.hpp>
#include <writ/ec2/types/traffic_mirror_target_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TrafficMirrorSession, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrafficMirrorSession.html
struct TrafficMirrorSession {
    /// trafficMirrorSessionId: a traffic mirror session id, `tms-…`.
    XmlValue<TrafficMirrorSessionId> traffic_mirror_session_id{};
    /// trafficMirrorTargetId: a traffic mirror target id, `tmt-…`.
    XmlValue<TrafficMirrorTargetId> traffic_mirror_target_id{};
    /// trafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    XmlValue<TrafficMirrorFilterId> traffic_mirror_filter_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// packetLength: a whole number.
    XmlInteger packet_length{};
    /// sessionNumber: a whole number.
    XmlInteger session_number{};
    /// virtualNetworkId: a whole number.
    XmlInteger virtual_network_id{};
    /// description: text.
    XmlText description{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TrafficMirrorSession&,
                                     const TrafficMirrorSession&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TrafficMirrorSession::traffic_mirror_session_id,
                    &TrafficMirrorSession::traffic_mirror_target_id,
                    &TrafficMirrorSession::traffic_mirror_filter_id,
                    &TrafficMirrorSession::network_interface_id, &TrafficMirrorSession::owner_id,
                    &TrafficMirrorSession::packet_length, &TrafficMirrorSession::session_number,
                    &TrafficMirrorSession::virtual_network_id, &TrafficMirrorSession::description,
                    &TrafficMirrorSession::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("trafficMirrorSessionId", self.traffic_mirror_session_id);
            row("trafficMirrorTargetId", self.traffic_mirror_target_id);
            row("trafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("networkInterfaceId", self.network_interface_id);
            row("ownerId", self.owner_id);
            row("packetLength", self.packet_length);
            row("sessionNumber", self.session_number);
            row("virtualNetworkId", self.virtual_network_id);
            row("description", self.description);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
