// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PrivateIpAddressSpecificationReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_PRIVATE_IP_ADDRESS_SPECIFICATION_REPLY_HPP
#define WRIT_EC2_TYPES_PRIVATE_IP_ADDRESS_SPECIFICATION_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrivateIpAddressSpecificationReply, a structure in what EC2 answers to 6 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateIpAddressSpecification.html
struct PrivateIpAddressSpecificationReply {
    /// primary: yes or no.
    XmlBoolean primary{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrivateIpAddressSpecificationReply&,
                                     const PrivateIpAddressSpecificationReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrivateIpAddressSpecificationReply::primary,
                                &PrivateIpAddressSpecificationReply::private_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("primary", self.primary);
            row("privateIpAddress", self.private_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
