// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RunInstances.
#ifndef WRIT_EC2_TYPES_RUN_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_RUN_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/instance.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
struct RunInstancesResult {
    /// reservationId: text.
    XmlText reservation_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// requesterId: text.
    XmlText requester_id{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// instancesSet: a list of Instance.
    XmlList<Instance> instances{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RunInstancesResult&,
                                     const RunInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RunInstancesResult::reservation_id, &RunInstancesResult::owner_id,
                                &RunInstancesResult::requester_id, &RunInstancesResult::groups,
                                &RunInstancesResult::instances, &RunInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservationId", self.reservation_id);
            row("ownerId", self.owner_id);
            row("requesterId", self.requester_id);
            row("groupSet", self.groups);
            row("instancesSet", self.instances);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
