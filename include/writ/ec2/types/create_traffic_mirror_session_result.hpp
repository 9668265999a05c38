// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateTrafficMirrorSession.
#ifndef WRIT_EC2_TYPES_CREATE_TRAFFIC_MIRROR_SESSION_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_TRAFFIC_MIRROR_SESSION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/traffic_mirror_session.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateTrafficMirrorSession. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html
struct CreateTrafficMirrorSessionResult {
    /// trafficMirrorSession: a TrafficMirrorSession.
    Optional<TrafficMirrorSession> traffic_mirror_session{};
    /// clientToken: text.
    XmlText client_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateTrafficMirrorSessionResult&,
                                     const CreateTrafficMirrorSessionResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateTrafficMirrorSessionResult::traffic_mirror_session,
                                &CreateTrafficMirrorSessionResult::client_token,
                                &CreateTrafficMirrorSessionResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("trafficMirrorSession", self.traffic_mirror_session);
            row("clientToken", self.client_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
