// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessEndpointLoadBalancerOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/verified_access_endpoint_port_range.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VerifiedAccessEndpointProtocol;  // writ/ec2/types/verified_access_endpoint_protocol.hpp

/// VerifiedAccessEndpointLoadBalancerOptions, a structure in what EC2 answers to 4 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessEndpointLoadBalancerOptions.html
struct VerifiedAccessEndpointLoadBalancerOptions {
    /// protocol: `http`, `https` or `tcp`.
    XmlValue<VerifiedAccessEndpointProtocol> protocol{};
    /// port: a whole number.
    XmlInteger port{};
    /// loadBalancerArn: an ARN.
    XmlValue<Arn> load_balancer_arn{};
    /// subnetIdSet: subnet ids, `subnet-…`.
    XmlList<XmlValue<SubnetId>> subnet_ids{};
    /// portRangeSet: a list of VerifiedAccessEndpointPortRange.
    XmlList<VerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessEndpointLoadBalancerOptions&,
                                     const VerifiedAccessEndpointLoadBalancerOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessEndpointLoadBalancerOptions::protocol,
                                &VerifiedAccessEndpointLoadBalancerOptions::port,
                                &VerifiedAccessEndpointLoadBalancerOptions::load_balancer_arn,
                                &VerifiedAccessEndpointLoadBalancerOptions::subnet_ids,
                                &VerifiedAccessEndpointLoadBalancerOptions::port_ranges>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("protocol", self.protocol);
            row("port", self.port);
            row("loadBalancerArn", self.load_balancer_arn);
            row("subnetIdSet", self.subnet_ids);
            row("portRangeSet", self.port_ranges);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
