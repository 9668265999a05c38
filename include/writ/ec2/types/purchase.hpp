// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Purchase, a structure in replies.
#ifndef WRIT_EC2_TYPES_PURCHASE_HPP
#define WRIT_EC2_TYPES_PURCHASE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/host_reservation_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp
class PaymentOption;  // writ/ec2/types/payment_option.hpp

/// Purchase, a structure in what EC2 answers to GetHostReservationPurchasePreview and
/// PurchaseHostReservation. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Purchase.html
struct Purchase {
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// duration: a whole number.
    XmlInteger duration{};
    /// hostIdSet: dedicated host ids, `h-…`.
    XmlList<XmlValue<DedicatedHostId>> host_id_set{};
    /// hostReservationId: a host reservation id, `hr-…`.
    XmlValue<HostReservationId> host_reservation_id{};
    /// hourlyPrice: text.
    XmlText hourly_price{};
    /// instanceFamily: text.
    XmlText instance_family{};
    /// paymentOption: `AllUpfront`, `PartialUpfront` or `NoUpfront`.
    XmlValue<PaymentOption> payment_option{};
    /// upfrontPrice: text.
    XmlText upfront_price{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Purchase&, const Purchase&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Purchase::currency_code, &Purchase::duration,
                                &Purchase::host_id_set, &Purchase::host_reservation_id,
                                &Purchase::hourly_price, &Purchase::instance_family,
                                &Purchase::payment_option, &Purchase::upfront_price>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currencyCode", self.currency_code);
            row("duration", self.duration);
            row("hostIdSet", self.host_id_set);
            row("hostReservationId", self.host_reservation_id);
            row("hourlyPrice", self.hourly_price);
            row("instanceFamily", self.instance_family);
            row("paymentOption", self.payment_option);
            row("upfrontPrice", self.upfront_price);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
