// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeHostReservations.
#ifndef WRIT_EC2_TYPES_DESCRIBE_HOST_RESERVATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_HOST_RESERVATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/host_reservation_id.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp
class PaymentOption;  // writ/ec2/types/payment_option.hpp
class ReservationState;  // writ/ec2/types/reservation_state.hpp

/// HostReservation, a structure in what EC2 answers to DescribeHostReservations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HostReservation.html
struct HostReservation {
    /// count: a whole number.
    XmlInteger count{};
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// duration: a whole number.
    XmlInteger duration{};
    /// end: a time.
    XmlValue<Timestamp> end{};
    /// hostIdSet: dedicated host ids, `h-…`.
    XmlList<XmlValue<DedicatedHostId>> host_id_set{};
    /// hostReservationId: a host reservation id, `hr-…`.
    XmlValue<HostReservationId> host_reservation_id{};
    /// hourlyPrice: text.
    XmlText hourly_price{};
    /// instanceFamily: text.
    XmlText instance_family{};
    /// offeringId: an offering id.
    XmlValue<OfferingId> offering_id{};
    /// paymentOption: `AllUpfront`, `PartialUpfront` or `NoUpfront`.
    XmlValue<PaymentOption> payment_option{};
    /// start: a time.
    XmlValue<Timestamp> start{};
    /// state: one of 11 words, such as `active`.
    XmlValue<ReservationState> state{};
    /// upfrontPrice: text.
    XmlText upfront_price{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HostReservation&,
                                     const HostReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &HostReservation::count, &HostReservation::currency_code, &HostReservation::duration,
            &HostReservation::end, &HostReservation::host_id_set,
            &HostReservation::host_reservation_id, &HostReservation::hourly_price,
            &HostReservation::instance_family, &HostReservation::offering_id,
            &HostReservation::payment_option, &HostReservation::start, &HostReservation::state,
            &HostReservation::upfront_price, &HostReservation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("count", self.count);
            row("currencyCode", self.currency_code);
            row("duration", self.duration);
            row("end", self.end);
            row("hostIdSet", self.host_id_set);
            row("hostReservationId", self.host_reservation_id);
            row("hourlyPrice", self.hourly_price);
            row("instanceFamily", self.instance_family);
            row("offeringId", self.offering_id);
            row("paymentOption", self.payment_option);
            row("start", self.start);
            row("state", self.state);
            row("upfrontPrice", self.upfront_price);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeHostReservations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHostReservations.html
struct DescribeHostReservationsResult {
    /// hostReservationSet: a list of HostReservation.
    XmlList<HostReservation> host_reservation_set{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeHostReservationsResult&,
                                     const DescribeHostReservationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeHostReservationsResult::host_reservation_set,
                                &DescribeHostReservationsResult::next_token,
                                &DescribeHostReservationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("hostReservationSet", self.host_reservation_set);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
