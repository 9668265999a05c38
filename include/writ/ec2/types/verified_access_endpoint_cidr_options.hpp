// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessEndpointCidrOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/verified_access_endpoint_port_range.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VerifiedAccessEndpointProtocol;  // writ/ec2/types/verified_access_endpoint_protocol.hpp

/// VerifiedAccessEndpointCidrOptions, a structure in what EC2 answers to 4 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessEndpointCidrOptions.html
struct VerifiedAccessEndpointCidrOptions {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// portRangeSet: a list of VerifiedAccessEndpointPortRange.
    XmlList<VerifiedAccessEndpointPortRange> port_ranges{};
    /// protocol: `http`, `https` or `tcp`.
    XmlValue<VerifiedAccessEndpointProtocol> protocol{};
    /// subnetIdSet: subnet ids, `subnet-…`.
    XmlList<XmlValue<SubnetId>> subnet_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessEndpointCidrOptions&,
                                     const VerifiedAccessEndpointCidrOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessEndpointCidrOptions::cidr,
                                &VerifiedAccessEndpointCidrOptions::port_ranges,
                                &VerifiedAccessEndpointCidrOptions::protocol,
                                &VerifiedAccessEndpointCidrOptions::subnet_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("portRangeSet", self.port_ranges);
            row("protocol", self.protocol);
            row("subnetIdSet", self.subnet_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
