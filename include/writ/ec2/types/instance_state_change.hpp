// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceStateChange, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_STATE_CHANGE_HPP
#define WRIT_EC2_TYPES_INSTANCE_STATE_CHANGE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/instance_state.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceStateChange, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStateChange.html
struct InstanceStateChange {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// currentState: an InstanceState.
    Optional<InstanceState> current_state{};
    /// previousState: an InstanceState.
    Optional<InstanceState> previous_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceStateChange&,
                                     const InstanceStateChange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceStateChange::instance_id,
                                &InstanceStateChange::current_state,
                                &InstanceStateChange::previous_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("currentState", self.current_state);
            row("previousState", self.previous_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
