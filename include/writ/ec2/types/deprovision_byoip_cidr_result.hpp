// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeprovisionByoipCidr.
#ifndef WRIT_EC2_TYPES_DEPROVISION_BYOIP_CIDR_RESULT_HPP
#define WRIT_EC2_TYPES_DEPROVISION_BYOIP_CIDR_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/byoip_cidr.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DeprovisionByoipCidr. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeprovisionByoipCidr.html
struct DeprovisionByoipCidrResult {
    /// byoipCidr: a ByoipCidr.
    Optional<ByoipCidr> byoip_cidr{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeprovisionByoipCidrResult&,
                                     const DeprovisionByoipCidrResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeprovisionByoipCidrResult::byoip_cidr,
                                &DeprovisionByoipCidrResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("byoipCidr", self.byoip_cidr);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
