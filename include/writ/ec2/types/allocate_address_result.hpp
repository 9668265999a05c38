// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AllocateAddress.
#ifndef WRIT_EC2_TYPES_ALLOCATE_ADDRESS_RESULT_HPP
#define WRIT_EC2_TYPES_ALLOCATE_ADDRESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DomainType;  // writ/ec2/types/domain_type.hpp

/// What EC2 answers to AllocateAddress. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html
struct AllocateAddressResult {
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// publicIpv4Pool: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    XmlValue<Ipv4PoolEc2Id> public_ipv4_pool{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// domain: `vpc` or `standard`.
    XmlValue<DomainType> domain{};
    /// customerOwnedIp: text.
    XmlText customer_owned_ip{};
    /// customerOwnedIpv4Pool: text.
    XmlText customer_owned_ipv4_pool{};
    /// carrierIp: text.
    XmlText carrier_ip{};
    /// publicIp: text.
    XmlText public_ip{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AllocateAddressResult&,
                                     const AllocateAddressResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AllocateAddressResult::allocation_id, &AllocateAddressResult::public_ipv4_pool,
            &AllocateAddressResult::network_border_group, &AllocateAddressResult::domain,
            &AllocateAddressResult::customer_owned_ip,
            &AllocateAddressResult::customer_owned_ipv4_pool, &AllocateAddressResult::carrier_ip,
            &AllocateAddressResult::public_ip, &AllocateAddressResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationId", self.allocation_id);
            row("publicIpv4Pool", self.public_ipv4_pool);
            row("networkBorderGroup", self.network_border_group);
            row("domain", self.domain);
            row("customerOwnedIp", self.customer_owned_ip);
            row("customerOwnedIpv4Pool", self.customer_owned_ipv4_pool);
            row("carrierIp", self.carrier_ip);
            row("publicIp", self.public_ip);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
