// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayVpcAttachmentOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_VPC_ATTACHMENT_OPTIONS_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_VPC_ATTACHMENT_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ApplianceModeSupportValue;  // writ/ec2/types/appliance_mode_support_value.hpp
class DnsSupportValue;  // writ/ec2/types/dns_support_value.hpp
class Ipv6SupportValue;  // writ/ec2/types/ipv6_support_value.hpp
// writ/ec2/types/security_group_referencing_support_value.hpp
class SecurityGroupReferencingSupportValue;

/// TransitGatewayVpcAttachmentOptions, a structure in what EC2 answers to 6 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayVpcAttachmentOptions.html
struct TransitGatewayVpcAttachmentOptions {
    /// dnsSupport: `enable` or `disable`.
    XmlValue<DnsSupportValue> dns_support{};
    /// securityGroupReferencingSupport: `enable` or `disable`.
    XmlValue<SecurityGroupReferencingSupportValue> security_group_referencing_support{};
    /// ipv6Support: `enable` or `disable`.
    XmlValue<Ipv6SupportValue> ipv6_support{};
    /// applianceModeSupport: `enable` or `disable`.
    XmlValue<ApplianceModeSupportValue> appliance_mode_support{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayVpcAttachmentOptions&,
                                     const TransitGatewayVpcAttachmentOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayVpcAttachmentOptions::dns_support,
                    &TransitGatewayVpcAttachmentOptions::security_group_referencing_support,
                    &TransitGatewayVpcAttachmentOptions::ipv6_support,
                    &TransitGatewayVpcAttachmentOptions::appliance_mode_support>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dnsSupport", self.dns_support);
            row("securityGroupReferencingSupport", self.security_group_referencing_support);
            row("ipv6Support", self.ipv6_support);
            row("applianceModeSupport", self.appliance_mode_support);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
