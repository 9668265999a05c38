// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyReservedInstances.
#ifndef WRIT_EC2_TYPES_MODIFY_RESERVED_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_RESERVED_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/reserved_instances_modification_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ModifyReservedInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyReservedInstances.html
struct ModifyReservedInstancesResult {
    /// reservedInstancesModificationId: a reserved instances modification id, `rimod-…`.
    XmlValue<ReservedInstancesModificationId> reserved_instances_modification_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyReservedInstancesResult&,
                                     const ModifyReservedInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyReservedInstancesResult::reserved_instances_modification_id,
                                &ModifyReservedInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservedInstancesModificationId", self.reserved_instances_modification_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
