// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PrivateDnsNameOptionsResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_PRIVATE_DNS_NAME_OPTIONS_RESPONSE_HPP
#define WRIT_EC2_TYPES_PRIVATE_DNS_NAME_OPTIONS_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class HostnameType;  // writ/ec2/types/hostname_type.hpp

/// PrivateDnsNameOptionsResponse, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsNameOptionsResponse.html
struct PrivateDnsNameOptionsResponse {
    /// hostnameType: `ip-name` or `resource-name`.
    XmlValue<HostnameType> hostname_type{};
    /// enableResourceNameDnsARecord: yes or no.
    XmlBoolean enable_resource_name_dns_a_record{};
    /// enableResourceNameDnsAAAARecord: yes or no.
    XmlBoolean enable_resource_name_dns_aaaa_record{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrivateDnsNameOptionsResponse&,
                                     const PrivateDnsNameOptionsResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&PrivateDnsNameOptionsResponse::hostname_type,
                    &PrivateDnsNameOptionsResponse::enable_resource_name_dns_a_record,
                    &PrivateDnsNameOptionsResponse::enable_resource_name_dns_aaaa_record>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("hostnameType", self.hostname_type);
            row("enableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            row("enableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
