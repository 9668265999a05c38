// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RestoreAddressToClassic.
#ifndef WRIT_EC2_TYPES_RESTORE_ADDRESS_TO_CLASSIC_RESULT_HPP
#define WRIT_EC2_TYPES_RESTORE_ADDRESS_TO_CLASSIC_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Status;  // writ/ec2/types/status.hpp

/// What EC2 answers to RestoreAddressToClassic. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreAddressToClassic.html
struct RestoreAddressToClassicResult {
    /// publicIp: text.
    XmlText public_ip{};
    /// status: `MoveInProgress`, `InVpc` or `InClassic`.
    XmlValue<Status> status{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RestoreAddressToClassicResult&,
                                     const RestoreAddressToClassicResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RestoreAddressToClassicResult::public_ip,
                                &RestoreAddressToClassicResult::status,
                                &RestoreAddressToClassicResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("publicIp", self.public_ip);
            row("status", self.status);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
