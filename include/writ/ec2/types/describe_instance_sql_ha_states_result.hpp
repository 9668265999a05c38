// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceSqlHaStates.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_SQL_HA_STATES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_SQL_HA_STATES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/registered_instance.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeInstanceSqlHaStates. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceSqlHaStates.html
struct DescribeInstanceSqlHaStatesResult {
    /// instanceSet: a list of RegisteredInstance.
    XmlList<RegisteredInstance> instances{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceSqlHaStatesResult&,
                                     const DescribeInstanceSqlHaStatesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstanceSqlHaStatesResult::instances,
                                &DescribeInstanceSqlHaStatesResult::next_token,
                                &DescribeInstanceSqlHaStatesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceSet", self.instances);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
