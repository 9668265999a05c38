// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeAccountAttributes.
#ifndef WRIT_EC2_TYPES_DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AccountAttributeValue, a structure in what EC2 answers to DescribeAccountAttributes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttributeValue.html
struct AccountAttributeValue {
    /// attributeValue: text.
    XmlText attribute_value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AccountAttributeValue&,
                                     const AccountAttributeValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AccountAttributeValue::attribute_value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attributeValue", self.attribute_value);
        }
    };
};

/// AccountAttribute, a structure in what EC2 answers to DescribeAccountAttributes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttribute.html
struct AccountAttribute {
    /// attributeName: text.
    XmlText attribute_name{};
    /// attributeValueSet: a list of AccountAttributeValue.
    XmlList<AccountAttributeValue> attribute_values{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AccountAttribute&,
                                     const AccountAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AccountAttribute::attribute_name,
                                &AccountAttribute::attribute_values>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attributeName", self.attribute_name);
            row("attributeValueSet", self.attribute_values);
        }
    };
};

/// What EC2 answers to DescribeAccountAttributes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html
struct DescribeAccountAttributesResult {
    /// accountAttributeSet: a list of AccountAttribute.
    XmlList<AccountAttribute> account_attributes{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeAccountAttributesResult&,
                                     const DescribeAccountAttributesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeAccountAttributesResult::account_attributes,
                                &DescribeAccountAttributesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accountAttributeSet", self.account_attributes);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
