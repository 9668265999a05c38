// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Byoasn, a structure in replies.
#ifndef WRIT_EC2_TYPES_BYOASN_HPP
#define WRIT_EC2_TYPES_BYOASN_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AsnState;  // writ/ec2/types/asn_state.hpp

/// Byoasn, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Byoasn.html
struct Byoasn {
    /// asn: text.
    XmlText asn{};
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// statusMessage: text.
    XmlText status_message{};
    /// state: one of 6 words, such as `deprovisioned`.
    XmlValue<AsnState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Byoasn&, const Byoasn&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Byoasn::asn, &Byoasn::ipam_id, &Byoasn::status_message,
                                &Byoasn::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("asn", self.asn);
            row("ipamId", self.ipam_id);
            row("statusMessage", self.status_message);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
