// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetInstanceTpmEkPub.
#ifndef WRIT_EC2_TYPES_GET_INSTANCE_TPM_EK_PUB_RESULT_HPP
#define WRIT_EC2_TYPES_GET_INSTANCE_TPM_EK_PUB_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class EkPubKeyFormat;  // writ/ec2/types/ek_pub_key_format.hpp
class EkPubKeyType;  // writ/ec2/types/ek_pub_key_type.hpp

/// What EC2 answers to GetInstanceTpmEkPub. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTpmEkPub.html
struct GetInstanceTpmEkPubResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// keyType: `rsa-2048` or `ecc-sec-p384`.
    XmlValue<EkPubKeyType> key_type{};
    /// keyFormat: `der` or `tpmt`.
    XmlValue<EkPubKeyFormat> key_format{};
    /// keyValue: text.
    XmlText key_value{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetInstanceTpmEkPubResult&,
                                     const GetInstanceTpmEkPubResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetInstanceTpmEkPubResult::instance_id, &GetInstanceTpmEkPubResult::key_type,
                    &GetInstanceTpmEkPubResult::key_format, &GetInstanceTpmEkPubResult::key_value,
                    &GetInstanceTpmEkPubResult::request_id>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"keyValue"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("keyType", self.key_type);
            row("keyFormat", self.key_format);
            row("keyValue", self.key_value);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
