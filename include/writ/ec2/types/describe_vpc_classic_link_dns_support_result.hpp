// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcClassicLinkDnsSupport.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClassicLinkDnsSupport, a structure in what EC2 answers to DescribeVpcClassicLinkDnsSupport.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClassicLinkDnsSupport.html
struct ClassicLinkDnsSupport {
    /// classicLinkDnsSupported: yes or no.
    XmlBoolean classic_link_dns_supported{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClassicLinkDnsSupport&,
                                     const ClassicLinkDnsSupport&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClassicLinkDnsSupport::classic_link_dns_supported,
                                &ClassicLinkDnsSupport::vpc_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("classicLinkDnsSupported", self.classic_link_dns_supported);
            row("vpcId", self.vpc_id);
        }
    };
};

/// What EC2 answers to DescribeVpcClassicLinkDnsSupport. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcClassicLinkDnsSupport.html
struct DescribeVpcClassicLinkDnsSupportResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// vpcs: a list of ClassicLinkDnsSupport.
    XmlList<ClassicLinkDnsSupport> vpcs{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcClassicLinkDnsSupportResult&,
                                     const DescribeVpcClassicLinkDnsSupportResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcClassicLinkDnsSupportResult::next_token,
                                &DescribeVpcClassicLinkDnsSupportResult::vpcs,
                                &DescribeVpcClassicLinkDnsSupportResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("vpcs", self.vpcs);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
