// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IcmpTypeCodeReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_ICMP_TYPE_CODE_REPLY_HPP
#define WRIT_EC2_TYPES_ICMP_TYPE_CODE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IcmpTypeCodeReply, a structure in what EC2 answers to CreateNetworkAcl and DescribeNetworkAcls.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IcmpTypeCode.html
struct IcmpTypeCodeReply {
    /// code: a whole number.
    XmlInteger code{};
    /// type: a whole number.
    XmlInteger type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IcmpTypeCodeReply&,
                                     const IcmpTypeCodeReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IcmpTypeCodeReply::code, &IcmpTypeCodeReply::type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("type", self.type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
