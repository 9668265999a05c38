// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SubnetIpPrefixes, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUBNET_IP_PREFIXES_HPP
#define WRIT_EC2_TYPES_SUBNET_IP_PREFIXES_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SubnetIpPrefixes, a structure in what EC2 answers to CreateVpcEndpoint and DescribeVpcEndpoints.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetIpPrefixes.html
struct SubnetIpPrefixes {
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// ipPrefixSet: texts.
    XmlList<XmlText> ip_prefixes{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SubnetIpPrefixes&,
                                     const SubnetIpPrefixes&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SubnetIpPrefixes::subnet_id, &SubnetIpPrefixes::ip_prefixes>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("subnetId", self.subnet_id);
            row("ipPrefixSet", self.ip_prefixes);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
