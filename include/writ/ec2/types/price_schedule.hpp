// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PriceSchedule, a structure in replies.
#ifndef WRIT_EC2_TYPES_PRICE_SCHEDULE_HPP
#define WRIT_EC2_TYPES_PRICE_SCHEDULE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp

/// PriceSchedule, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PriceSchedule.html
struct PriceSchedule {
    /// active: yes or no.
    XmlBoolean active{};
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// price: a number.
    XmlValue<Double> price{};
    /// term: a whole number.
    XmlInteger term{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PriceSchedule&, const PriceSchedule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PriceSchedule::active, &PriceSchedule::currency_code,
                                &PriceSchedule::price, &PriceSchedule::term>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("active", self.active);
            row("currencyCode", self.currency_code);
            row("price", self.price);
            row("term", self.term);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
