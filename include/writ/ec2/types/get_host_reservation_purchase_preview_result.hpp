// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetHostReservationPurchasePreview.
#ifndef WRIT_EC2_TYPES_GET_HOST_RESERVATION_PURCHASE_PREVIEW_RESULT_HPP
#define WRIT_EC2_TYPES_GET_HOST_RESERVATION_PURCHASE_PREVIEW_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/purchase.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp

/// What EC2 answers to GetHostReservationPurchasePreview. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetHostReservationPurchasePreview.html
struct GetHostReservationPurchasePreviewResult {
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// purchase: a list of Purchase.
    XmlList<Purchase> purchase{};
    /// totalHourlyPrice: text.
    XmlText total_hourly_price{};
    /// totalUpfrontPrice: text.
    XmlText total_upfront_price{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetHostReservationPurchasePreviewResult&,
                                     const GetHostReservationPurchasePreviewResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetHostReservationPurchasePreviewResult::currency_code,
                                &GetHostReservationPurchasePreviewResult::purchase,
                                &GetHostReservationPurchasePreviewResult::total_hourly_price,
                                &GetHostReservationPurchasePreviewResult::total_upfront_price,
                                &GetHostReservationPurchasePreviewResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currencyCode", self.currency_code);
            row("purchase", self.purchase);
            row("totalHourlyPrice", self.total_hourly_price);
            row("totalUpfrontPrice", self.total_upfront_price);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
