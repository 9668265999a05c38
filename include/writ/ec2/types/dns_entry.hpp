// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DnsEntry, a structure in replies.
#ifndef WRIT_EC2_TYPES_DNS_ENTRY_HPP
#define WRIT_EC2_TYPES_DNS_ENTRY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DnsEntry, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsEntry.html
struct DnsEntry {
    /// dnsName: text.
    XmlText dns_name{};
    /// hostedZoneId: text.
    XmlText hosted_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DnsEntry&, const DnsEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DnsEntry::dns_name, &DnsEntry::hosted_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dnsName", self.dns_name);
            row("hostedZoneId", self.hosted_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
