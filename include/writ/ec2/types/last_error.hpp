// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LastError, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAST_ERROR_HPP
#define WRIT_EC2_TYPES_LAST_ERROR_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LastError, a structure in what EC2 answers to CreateVpcEndpoint and DescribeVpcEndpoints.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LastError.html
struct LastError {
    /// message: text.
    XmlText message{};
    /// code: text.
    XmlText code{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LastError&, const LastError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LastError::message, &LastError::code>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("message", self.message);
            row("code", self.code);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
