// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CidrBlockReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_CIDR_BLOCK_REPLY_HPP
#define WRIT_EC2_TYPES_CIDR_BLOCK_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CidrBlockReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CidrBlock.html
struct CidrBlockReply {
    /// cidrBlock: text.
    XmlText cidr_block{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CidrBlockReply&,
                                     const CidrBlockReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CidrBlockReply::cidr_block>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidrBlock", self.cidr_block);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
