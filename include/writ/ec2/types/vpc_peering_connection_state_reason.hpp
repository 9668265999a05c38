// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcPeeringConnectionStateReason, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_STATE_REASON_HPP
#define WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_STATE_REASON_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/vpc_peering_connection_state_reason_code.hpp
class VpcPeeringConnectionStateReasonCode;

/// VpcPeeringConnectionStateReason, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionStateReason.html
struct VpcPeeringConnectionStateReason {
    /// code: one of 9 words, such as `initiating-request`.
    XmlValue<VpcPeeringConnectionStateReasonCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcPeeringConnectionStateReason&,
                                     const VpcPeeringConnectionStateReason&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcPeeringConnectionStateReason::code,
                                &VpcPeeringConnectionStateReason::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
