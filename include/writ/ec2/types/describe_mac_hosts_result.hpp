// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeMacHosts.
#ifndef WRIT_EC2_TYPES_DESCRIBE_MAC_HOSTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_MAC_HOSTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// MacHost, a structure in what EC2 answers to DescribeMacHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MacHost.html
struct MacHost {
    /// hostId: a dedicated host id, `h-…`.
    XmlValue<DedicatedHostId> host_id{};
    /// macOSLatestSupportedVersionSet: texts.
    XmlList<XmlText> mac_os_latest_supported_versions{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MacHost&, const MacHost&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MacHost::host_id, &MacHost::mac_os_latest_supported_versions>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("hostId", self.host_id);
            row("macOSLatestSupportedVersionSet", self.mac_os_latest_supported_versions);
        }
    };
};

/// What EC2 answers to DescribeMacHosts. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMacHosts.html
struct DescribeMacHostsResult {
    /// macHostSet: a list of MacHost.
    XmlList<MacHost> mac_hosts{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeMacHostsResult&,
                                     const DescribeMacHostsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeMacHostsResult::mac_hosts,
                                &DescribeMacHostsResult::next_token,
                                &DescribeMacHostsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("macHostSet", self.mac_hosts);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
