// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeHostReservationOfferings.
#ifndef WRIT_EC2_TYPES_DESCRIBE_HOST_RESERVATION_OFFERINGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_HOST_RESERVATION_OFFERINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp
class PaymentOption;  // writ/ec2/types/payment_option.hpp

/// HostOffering, a structure in what EC2 answers to DescribeHostReservationOfferings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HostOffering.html
struct HostOffering {
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// duration: a whole number.
    XmlInteger duration{};
    /// hourlyPrice: text.
    XmlText hourly_price{};
    /// instanceFamily: text.
    XmlText instance_family{};
    /// offeringId: an offering id.
    XmlValue<OfferingId> offering_id{};
    /// paymentOption: `AllUpfront`, `PartialUpfront` or `NoUpfront`.
    XmlValue<PaymentOption> payment_option{};
    /// upfrontPrice: text.
    XmlText upfront_price{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HostOffering&, const HostOffering&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HostOffering::currency_code, &HostOffering::duration,
                                &HostOffering::hourly_price, &HostOffering::instance_family,
                                &HostOffering::offering_id, &HostOffering::payment_option,
                                &HostOffering::upfront_price>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currencyCode", self.currency_code);
            row("duration", self.duration);
            row("hourlyPrice", self.hourly_price);
            row("instanceFamily", self.instance_family);
            row("offeringId", self.offering_id);
            row("paymentOption", self.payment_option);
            row("upfrontPrice", self.upfront_price);
        }
    };
};

/// What EC2 answers to DescribeHostReservationOfferings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHostReservationOfferings.html
struct DescribeHostReservationOfferingsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// offeringSet: a list of HostOffering.
    XmlList<HostOffering> offering_set{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeHostReservationOfferingsResult&,
                                     const DescribeHostReservationOfferingsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeHostReservationOfferingsResult::next_token,
                                &DescribeHostReservationOfferingsResult::offering_set,
                                &DescribeHostReservationOfferingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("offeringSet", self.offering_set);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
