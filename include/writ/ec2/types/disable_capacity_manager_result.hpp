// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DisableCapacityManager.
#ifndef WRIT_EC2_TYPES_DISABLE_CAPACITY_MANAGER_RESULT_HPP
#define WRIT_EC2_TYPES_DISABLE_CAPACITY_MANAGER_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityManagerStatus;  // writ/ec2/types/capacity_manager_status.hpp

/// What EC2 answers to DisableCapacityManager. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableCapacityManager.html
struct DisableCapacityManagerResult {
    /// capacityManagerStatus: `enabled` or `disabled`.
    XmlValue<CapacityManagerStatus> capacity_manager_status{};
    /// organizationsAccess: yes or no.
    XmlBoolean organizations_access{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DisableCapacityManagerResult&,
                                     const DisableCapacityManagerResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DisableCapacityManagerResult::capacity_manager_status,
                                &DisableCapacityManagerResult::organizations_access,
                                &DisableCapacityManagerResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityManagerStatus", self.capacity_manager_status);
            row("organizationsAccess", self.organizations_access);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
