// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayMulticastDomainOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_OPTIONS_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/auto_accept_shared_associations_value.hpp
class AutoAcceptSharedAssociationsValue;
class Igmpv2SupportValue;  // writ/ec2/types/igmpv2_support_value.hpp
class StaticSourcesSupportValue;  // writ/ec2/types/static_sources_support_value.hpp

/// TransitGatewayMulticastDomainOptions, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMulticastDomainOptions.html
struct TransitGatewayMulticastDomainOptions {
    /// igmpv2Support: `enable` or `disable`.
    XmlValue<Igmpv2SupportValue> igmpv2_support{};
    /// staticSourcesSupport: `enable` or `disable`.
    XmlValue<StaticSourcesSupportValue> static_sources_support{};
    /// autoAcceptSharedAssociations: `enable` or `disable`.
    XmlValue<AutoAcceptSharedAssociationsValue> auto_accept_shared_associations{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMulticastDomainOptions&,
                                     const TransitGatewayMulticastDomainOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayMulticastDomainOptions::igmpv2_support,
                    &TransitGatewayMulticastDomainOptions::static_sources_support,
                    &TransitGatewayMulticastDomainOptions::auto_accept_shared_associations>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("igmpv2Support", self.igmpv2_support);
            row("staticSourcesSupport", self.static_sources_support);
            row("autoAcceptSharedAssociations", self.auto_accept_shared_associations);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
