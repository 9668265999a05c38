// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DhcpOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_DHCP_OPTIONS_HPP
#define WRIT_EC2_TYPES_DHCP_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/dhcp_configuration.hpp>
#include <writ/ec2/types/dhcp_options_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DhcpOptions, a structure in what EC2 answers to CreateDhcpOptions and DescribeDhcpOptions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpOptions.html
struct DhcpOptions {
    /// ownerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// dhcpOptionsId: a DHCP options id, `dopt-…`.
    XmlValue<DhcpOptionsId> dhcp_options_id{};
    /// dhcpConfigurationSet: a list of DhcpConfiguration.
    XmlList<DhcpConfiguration> dhcp_configurations{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DhcpOptions&, const DhcpOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DhcpOptions::owner_id, &DhcpOptions::tags,
                                &DhcpOptions::dhcp_options_id, &DhcpOptions::dhcp_configurations>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("tagSet", self.tags);
            row("dhcpOptionsId", self.dhcp_options_id);
            row("dhcpConfigurationSet", self.dhcp_configurations);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
