// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcEncryptionControls.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_ENCRYPTION_CONTROLS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_ENCRYPTION_CONTROLS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_encryption_control.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeVpcEncryptionControls. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEncryptionControls.html
struct DescribeVpcEncryptionControlsResult {
    /// vpcEncryptionControlSet: a list of VpcEncryptionControl.
    XmlList<VpcEncryptionControl> vpc_encryption_controls{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcEncryptionControlsResult&,
                                     const DescribeVpcEncryptionControlsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcEncryptionControlsResult::vpc_encryption_controls,
                                &DescribeVpcEncryptionControlsResult::next_token,
                                &DescribeVpcEncryptionControlsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcEncryptionControlSet", self.vpc_encryption_controls);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
