// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// OperatorResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_OPERATOR_RESPONSE_HPP
#define WRIT_EC2_TYPES_OPERATOR_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// OperatorResponse, a structure in what EC2 answers to 23 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OperatorResponse.html
struct OperatorResponse {
    /// managed: yes or no.
    XmlBoolean managed{};
    /// principal: text.
    XmlText principal{};
    /// hiddenByDefault: yes or no.
    XmlBoolean hidden_by_default{};

    /// Whether two say the same.
    friend constexpr bool operator==(const OperatorResponse&,
                                     const OperatorResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&OperatorResponse::managed, &OperatorResponse::principal,
                                &OperatorResponse::hidden_by_default>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("managed", self.managed);
            row("principal", self.principal);
            row("hiddenByDefault", self.hidden_by_default);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
