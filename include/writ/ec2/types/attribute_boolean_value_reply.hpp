// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AttributeBooleanValueReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_ATTRIBUTE_BOOLEAN_VALUE_REPLY_HPP
#define WRIT_EC2_TYPES_ATTRIBUTE_BOOLEAN_VALUE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AttributeBooleanValueReply, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeBooleanValue.html
struct AttributeBooleanValueReply {
    /// value: yes or no.
    XmlBoolean value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AttributeBooleanValueReply&,
                                     const AttributeBooleanValueReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AttributeBooleanValueReply::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
