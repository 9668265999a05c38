// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DhcpConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_DHCP_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_DHCP_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/attribute_value_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DhcpConfiguration, a structure in what EC2 answers to CreateDhcpOptions and DescribeDhcpOptions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpConfiguration.html
struct DhcpConfiguration {
    /// key: text.
    XmlText key{};
    /// valueSet: a list of AttributeValueReply.
    XmlList<AttributeValueReply> values{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DhcpConfiguration&,
                                     const DhcpConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DhcpConfiguration::key, &DhcpConfiguration::values>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("key", self.key);
            row("valueSet", self.values);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
