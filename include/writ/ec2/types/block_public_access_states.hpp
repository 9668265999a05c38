// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BlockPublicAccessStates, a structure in replies.
#ifndef WRIT_EC2_TYPES_BLOCK_PUBLIC_ACCESS_STATES_HPP
#define WRIT_EC2_TYPES_BLOCK_PUBLIC_ACCESS_STATES_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class BlockPublicAccessMode;  // writ/ec2/types/block_public_access_mode.hpp

/// BlockPublicAccessStates, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockPublicAccessStates.html
struct BlockPublicAccessStates {
    /// internetGatewayBlockMode: `off`, `block-bidirectional` or `block-ingress`.
    XmlValue<BlockPublicAccessMode> internet_gateway_block_mode{};

    /// Whether two say the same.
    friend constexpr bool operator==(const BlockPublicAccessStates&,
                                     const BlockPublicAccessStates&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BlockPublicAccessStates::internet_gateway_block_mode>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("internetGatewayBlockMode", self.internet_gateway_block_mode);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
