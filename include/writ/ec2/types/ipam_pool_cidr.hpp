// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPoolCidr, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_CIDR_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_CIDR_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_pool_cidr_failure_reason.hpp>
#include <writ/ec2/types/ipam_pool_cidr_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamPoolCidrState;  // writ/ec2/types/ipam_pool_cidr_state.hpp

/// IpamPoolCidr, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPoolCidr.html
struct IpamPoolCidr {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// state: one of 8 words, such as `pending-provision`.
    XmlValue<IpamPoolCidrState> state{};
    /// failureReason: an IpamPoolCidrFailureReason.
    Optional<IpamPoolCidrFailureReason> failure_reason{};
    /// ipamPoolCidrId: an IPAM pool CIDR id, `ipam-pool-cidr-…`.
    XmlValue<IpamPoolCidrId> ipam_pool_cidr_id{};
    /// netmaskLength: a whole number.
    XmlInteger netmask_length{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPoolCidr&, const IpamPoolCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPoolCidr::cidr, &IpamPoolCidr::state,
                                &IpamPoolCidr::failure_reason, &IpamPoolCidr::ipam_pool_cidr_id,
                                &IpamPoolCidr::netmask_length>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("state", self.state);
            row("failureReason", self.failure_reason);
            row("ipamPoolCidrId", self.ipam_pool_cidr_id);
            row("netmaskLength", self.netmask_length);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
