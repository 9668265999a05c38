// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFleetInstances.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FLEET_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FLEET_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/active_instance.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeFleetInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetInstances.html
struct DescribeFleetInstancesResult {
    /// activeInstanceSet: a list of ActiveInstance.
    XmlList<ActiveInstance> active_instances{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// fleetId: a fleet id, `fleet-…`.
    XmlValue<FleetId> fleet_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFleetInstancesResult&,
                                     const DescribeFleetInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFleetInstancesResult::active_instances,
                                &DescribeFleetInstancesResult::next_token,
                                &DescribeFleetInstancesResult::fleet_id,
                                &DescribeFleetInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("activeInstanceSet", self.active_instances);
            row("nextToken", self.next_token);
            row("fleetId", self.fleet_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
