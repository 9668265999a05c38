// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeleteQueuedReservedInstances.
#ifndef WRIT_EC2_TYPES_DELETE_QUEUED_RESERVED_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_DELETE_QUEUED_RESERVED_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/delete_queued_reserved_instances_error_code.hpp
class DeleteQueuedReservedInstancesErrorCode;

/// SuccessfulQueuedPurchaseDeletion, a structure in what EC2 answers to
/// DeleteQueuedReservedInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SuccessfulQueuedPurchaseDeletion.html
struct SuccessfulQueuedPurchaseDeletion {
    /// reservedInstancesId: text.
    XmlText reserved_instances_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SuccessfulQueuedPurchaseDeletion&,
                                     const SuccessfulQueuedPurchaseDeletion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SuccessfulQueuedPurchaseDeletion::reserved_instances_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservedInstancesId", self.reserved_instances_id);
        }
    };
};

/// DeleteQueuedReservedInstancesError, a structure in what EC2 answers to
/// DeleteQueuedReservedInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteQueuedReservedInstancesError.html
struct DeleteQueuedReservedInstancesError {
    /// code: `reserved-instances-id-invalid`, `reserved-instances-not-in-queued-state` or
    /// `unexpected-error`.
    XmlValue<DeleteQueuedReservedInstancesErrorCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteQueuedReservedInstancesError&,
                                     const DeleteQueuedReservedInstancesError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteQueuedReservedInstancesError::code,
                                &DeleteQueuedReservedInstancesError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// FailedQueuedPurchaseDeletion, a structure in what EC2 answers to DeleteQueuedReservedInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FailedQueuedPurchaseDeletion.html
struct FailedQueuedPurchaseDeletion {
    /// error: a DeleteQueuedReservedInstancesError.
    Optional<DeleteQueuedReservedInstancesError> error{};
    /// reservedInstancesId: text.
    XmlText reserved_instances_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FailedQueuedPurchaseDeletion&,
                                     const FailedQueuedPurchaseDeletion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FailedQueuedPurchaseDeletion::error,
                                &FailedQueuedPurchaseDeletion::reserved_instances_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("error", self.error);
            row("reservedInstancesId", self.reserved_instances_id);
        }
    };
};

/// What EC2 answers to DeleteQueuedReservedInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteQueuedReservedInstances.html
struct DeleteQueuedReservedInstancesResult {
    /// successfulQueuedPurchaseDeletionSet: a list of SuccessfulQueuedPurchaseDeletion.
    XmlList<SuccessfulQueuedPurchaseDeletion> successful_queued_purchase_deletions{};
    /// failedQueuedPurchaseDeletionSet: a list of FailedQueuedPurchaseDeletion.
    XmlList<FailedQueuedPurchaseDeletion> failed_queued_purchase_deletions{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteQueuedReservedInstancesResult&,
                                     const DeleteQueuedReservedInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DeleteQueuedReservedInstancesResult::successful_queued_purchase_deletions,
                    &DeleteQueuedReservedInstancesResult::failed_queued_purchase_deletions,
                    &DeleteQueuedReservedInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfulQueuedPurchaseDeletionSet", self.successful_queued_purchase_deletions);
            row("failedQueuedPurchaseDeletionSet", self.failed_queued_purchase_deletions);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
