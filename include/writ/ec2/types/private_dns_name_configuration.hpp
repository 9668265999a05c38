// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PrivateDnsNameConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_PRIVATE_DNS_NAME_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_PRIVATE_DNS_NAME_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DnsNameState;  // writ/ec2/types/dns_name_state.hpp

/// PrivateDnsNameConfiguration, a structure in what EC2 answers to
/// CreateVpcEndpointServiceConfiguration and DescribeVpcEndpointServiceConfigurations. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsNameConfiguration.html
struct PrivateDnsNameConfiguration {
    /// state: `pendingVerification`, `verified` or `failed`.
    XmlValue<DnsNameState> state{};
    /// type: text.
    XmlText type{};
    /// value: text.
    XmlText value{};
    /// name: text.
    XmlText name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrivateDnsNameConfiguration&,
                                     const PrivateDnsNameConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&PrivateDnsNameConfiguration::state, &PrivateDnsNameConfiguration::type,
                    &PrivateDnsNameConfiguration::value, &PrivateDnsNameConfiguration::name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("type", self.type);
            row("value", self.value);
            row("name", self.name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
