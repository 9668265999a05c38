// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyInstanceMetadataOptions.
#ifndef WRIT_EC2_TYPES_MODIFY_INSTANCE_METADATA_OPTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_INSTANCE_METADATA_OPTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/instance_metadata_options_response.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ModifyInstanceMetadataOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
struct ModifyInstanceMetadataOptionsResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceMetadataOptions: an InstanceMetadataOptionsResponse.
    Optional<InstanceMetadataOptionsResponse> instance_metadata_options{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyInstanceMetadataOptionsResult&,
                                     const ModifyInstanceMetadataOptionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyInstanceMetadataOptionsResult::instance_id,
                                &ModifyInstanceMetadataOptionsResult::instance_metadata_options,
                                &ModifyInstanceMetadataOptionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("instanceMetadataOptions", self.instance_metadata_options);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
