// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetCapacityReservationUsage.
#ifndef WRIT_EC2_TYPES_GET_CAPACITY_RESERVATION_USAGE_RESULT_HPP
#define WRIT_EC2_TYPES_GET_CAPACITY_RESERVATION_USAGE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/interruptible_capacity_allocation.hpp>
#include <writ/ec2/types/interruption_info.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationState;  // writ/ec2/types/capacity_reservation_state.hpp

/// InstanceUsage, a structure in what EC2 answers to GetCapacityReservationUsage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceUsage.html
struct InstanceUsage {
    /// accountId: text.
    XmlText account_id{};
    /// usedInstanceCount: a whole number.
    XmlInteger used_instance_count{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceUsage&, const InstanceUsage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceUsage::account_id, &InstanceUsage::used_instance_count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accountId", self.account_id);
            row("usedInstanceCount", self.used_instance_count);
        }
    };
};

/// What EC2 answers to GetCapacityReservationUsage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityReservationUsage.html
struct GetCapacityReservationUsageResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// totalInstanceCount: a whole number.
    XmlInteger total_instance_count{};
    /// availableInstanceCount: a whole number.
    XmlInteger available_instance_count{};
    /// state: one of 13 words, such as `active`.
    XmlValue<CapacityReservationState> state{};
    /// instanceUsageSet: a list of InstanceUsage.
    XmlList<InstanceUsage> instance_usages{};
    /// interruptible: yes or no.
    XmlBoolean interruptible{};
    /// interruptibleCapacityAllocation: an InterruptibleCapacityAllocation.
    Optional<InterruptibleCapacityAllocation> interruptible_capacity_allocation{};
    /// interruptionInfo: an InterruptionInfo.
    Optional<InterruptionInfo> interruption_info{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetCapacityReservationUsageResult&,
                                     const GetCapacityReservationUsageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetCapacityReservationUsageResult::next_token,
                    &GetCapacityReservationUsageResult::capacity_reservation_id,
                    &GetCapacityReservationUsageResult::instance_type,
                    &GetCapacityReservationUsageResult::total_instance_count,
                    &GetCapacityReservationUsageResult::available_instance_count,
                    &GetCapacityReservationUsageResult::state,
                    &GetCapacityReservationUsageResult::instance_usages,
                    &GetCapacityReservationUsageResult::interruptible,
                    &GetCapacityReservationUsageResult::interruptible_capacity_allocation,
                    &GetCapacityReservationUsageResult::interruption_info,
                    &GetCapacityReservationUsageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("capacityReservationId", self.capacity_reservation_id);
            row("instanceType", self.instance_type);
            row("totalInstanceCount", self.total_instance_count);
            row("availableInstanceCount", self.available_instance_count);
            row("state", self.state);
            row("instanceUsageSet", self.instance_usages);
            row("interruptible", self.interruptible);
            row("interruptibleCapacityAllocation", self.interruptible_capacity_allocation);
            row("interruptionInfo", self.interruption_info);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
