// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ProductCode, a structure in replies.
#ifndef WRIT_EC2_TYPES_PRODUCT_CODE_HPP
#define WRIT_EC2_TYPES_PRODUCT_CODE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ProductCodeValues;  // writ/ec2/types/product_code_values.hpp

/// ProductCode, a structure in what EC2 answers to 10 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProductCode.html
struct ProductCode {
    /// productCode: text.
    XmlText product_code_id{};
    /// type: `devpay` or `marketplace`.
    XmlValue<ProductCodeValues> product_code_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ProductCode&, const ProductCode&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ProductCode::product_code_id, &ProductCode::product_code_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("productCode", self.product_code_id);
            row("type", self.product_code_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
