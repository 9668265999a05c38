// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVolumeAttribute.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VOLUME_ATTRIBUTE_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VOLUME_ATTRIBUTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attribute_boolean_value_reply.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeVolumeAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeAttribute.html
struct DescribeVolumeAttributeResult {
    /// autoEnableIO: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> auto_enable_io{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVolumeAttributeResult&,
                                     const DescribeVolumeAttributeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVolumeAttributeResult::auto_enable_io,
                                &DescribeVolumeAttributeResult::product_codes,
                                &DescribeVolumeAttributeResult::volume_id,
                                &DescribeVolumeAttributeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("autoEnableIO", self.auto_enable_io);
            row("productCodes", self.product_codes);
            row("volumeId", self.volume_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
