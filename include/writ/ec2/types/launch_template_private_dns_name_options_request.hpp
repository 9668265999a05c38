// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplatePrivateDnsNameOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/hostname_type.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplatePrivateDnsNameOptionsRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplatePrivateDnsNameOptionsRequest.html
struct LaunchTemplatePrivateDnsNameOptionsRequest {
    /// HostnameType: `ip-name` or `resource-name`.
    Optional<HostnameType> hostname_type{};
    /// EnableResourceNameDnsARecord: yes or no.
    YesNo enable_resource_name_dns_a_record{};
    /// EnableResourceNameDnsAAAARecord: yes or no.
    YesNo enable_resource_name_dns_aaaa_record{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplatePrivateDnsNameOptionsRequest&,
                                     const LaunchTemplatePrivateDnsNameOptionsRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LaunchTemplatePrivateDnsNameOptionsRequest::hostname_type,
            &LaunchTemplatePrivateDnsNameOptionsRequest::enable_resource_name_dns_a_record,
            &LaunchTemplatePrivateDnsNameOptionsRequest::enable_resource_name_dns_aaaa_record>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HostnameType", self.hostname_type);
            row("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            row("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
