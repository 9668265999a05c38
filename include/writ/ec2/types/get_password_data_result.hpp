// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetPasswordData.
#ifndef WRIT_EC2_TYPES_GET_PASSWORD_DATA_RESULT_HPP
#define WRIT_EC2_TYPES_GET_PASSWORD_DATA_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetPasswordData. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html
struct GetPasswordDataResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};
    /// passwordData: the password, encrypted with the key pair, in base64; empty until it is there.
    XmlText password_data{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetPasswordDataResult&,
                                     const GetPasswordDataResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetPasswordDataResult::instance_id, &GetPasswordDataResult::timestamp,
                    &GetPasswordDataResult::password_data, &GetPasswordDataResult::request_id>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"passwordData"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("timestamp", self.timestamp);
            row("passwordData", self.password_data);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
