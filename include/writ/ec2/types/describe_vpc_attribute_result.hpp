// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcAttribute.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_ATTRIBUTE_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_ATTRIBUTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attribute_boolean_value_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeVpcAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html
struct DescribeVpcAttributeResult {
    /// enableDnsHostnames: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> enable_dns_hostnames{};
    /// enableDnsSupport: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> enable_dns_support{};
    /// enableNetworkAddressUsageMetrics: an AttributeBooleanValueReply.
    Optional<AttributeBooleanValueReply> enable_network_address_usage_metrics{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcAttributeResult&,
                                     const DescribeVpcAttributeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcAttributeResult::enable_dns_hostnames,
                                &DescribeVpcAttributeResult::enable_dns_support,
                                &DescribeVpcAttributeResult::enable_network_address_usage_metrics,
                                &DescribeVpcAttributeResult::vpc_id,
                                &DescribeVpcAttributeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enableDnsHostnames", self.enable_dns_hostnames);
            row("enableDnsSupport", self.enable_dns_support);
            row("enableNetworkAddressUsageMetrics", self.enable_network_address_usage_metrics);
            row("vpcId", self.vpc_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
