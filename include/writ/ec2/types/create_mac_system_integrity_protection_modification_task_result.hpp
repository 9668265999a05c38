// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateMacSystemIntegrityProtectionModificationTask.
#ifndef WRIT_EC2_TYPES_CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/mac_modification_task.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateMacSystemIntegrityProtectionModificationTask. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateMacSystemIntegrityProtectionModificationTask.html
struct CreateMacSystemIntegrityProtectionModificationTaskResult {
    /// macModificationTask: a MacModificationTask.
    Optional<MacModificationTask> mac_modification_task{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const CreateMacSystemIntegrityProtectionModificationTaskResult&,
        const CreateMacSystemIntegrityProtectionModificationTaskResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CreateMacSystemIntegrityProtectionModificationTaskResult::mac_modification_task,
            &CreateMacSystemIntegrityProtectionModificationTaskResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("macModificationTask", self.mac_modification_task);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
