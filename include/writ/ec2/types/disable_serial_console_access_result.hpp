// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DisableSerialConsoleAccess.
#ifndef WRIT_EC2_TYPES_DISABLE_SERIAL_CONSOLE_ACCESS_RESULT_HPP
#define WRIT_EC2_TYPES_DISABLE_SERIAL_CONSOLE_ACCESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DisableSerialConsoleAccess. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableSerialConsoleAccess.html
struct DisableSerialConsoleAccessResult {
    /// serialConsoleAccessEnabled: yes or no.
    XmlBoolean serial_console_access_enabled{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DisableSerialConsoleAccessResult&,
                                     const DisableSerialConsoleAccessResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DisableSerialConsoleAccessResult::serial_console_access_enabled,
                                &DisableSerialConsoleAccessResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serialConsoleAccessEnabled", self.serial_console_access_enabled);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
