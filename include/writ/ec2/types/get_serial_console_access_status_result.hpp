// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetSerialConsoleAccessStatus.
#ifndef WRIT_EC2_TYPES_GET_SERIAL_CONSOLE_ACCESS_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_SERIAL_CONSOLE_ACCESS_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ManagedBy;  // writ/ec2/types/managed_by.hpp

/// What EC2 answers to GetSerialConsoleAccessStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSerialConsoleAccessStatus.html
struct GetSerialConsoleAccessStatusResult {
    /// serialConsoleAccessEnabled: yes or no.
    XmlBoolean serial_console_access_enabled{};
    /// managedBy: `account` or `declarative-policy`.
    XmlValue<ManagedBy> managed_by{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetSerialConsoleAccessStatusResult&,
                                     const GetSerialConsoleAccessStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetSerialConsoleAccessStatusResult::serial_console_access_enabled,
                                &GetSerialConsoleAccessStatusResult::managed_by,
                                &GetSerialConsoleAccessStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serialConsoleAccessEnabled", self.serial_console_access_enabled);
            row("managedBy", self.managed_by);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
