// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetConsoleOutput.
#ifndef WRIT_EC2_TYPES_GET_CONSOLE_OUTPUT_RESULT_HPP
#define WRIT_EC2_TYPES_GET_CONSOLE_OUTPUT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetConsoleOutput. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetConsoleOutput.html
struct GetConsoleOutputResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};
    /// output: what the console shows, in base64.
    XmlText output{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetConsoleOutputResult&,
                                     const GetConsoleOutputResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetConsoleOutputResult::instance_id,
                                &GetConsoleOutputResult::timestamp, &GetConsoleOutputResult::output,
                                &GetConsoleOutputResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("timestamp", self.timestamp);
            row("output", self.output);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
