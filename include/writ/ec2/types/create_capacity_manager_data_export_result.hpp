// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateCapacityManagerDataExport.
#ifndef WRIT_EC2_TYPES_CREATE_CAPACITY_MANAGER_DATA_EXPORT_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_CAPACITY_MANAGER_DATA_EXPORT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateCapacityManagerDataExport. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityManagerDataExport.html
struct CreateCapacityManagerDataExportResult {
    /// capacityManagerDataExportId: text.
    XmlText capacity_manager_data_export_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateCapacityManagerDataExportResult&,
                                     const CreateCapacityManagerDataExportResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateCapacityManagerDataExportResult::capacity_manager_data_export_id,
                    &CreateCapacityManagerDataExportResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityManagerDataExportId", self.capacity_manager_data_export_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
