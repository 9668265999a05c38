// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationCancellationQuote, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_CANCELLATION_QUOTE_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_CANCELLATION_QUOTE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/cancellation_terms.hpp>
#include <writ/ec2/types/capacity_reservation_configuration.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/capacity_reservation_cancellation_quote_state.hpp
class CapacityReservationCancellationQuoteState;

/// CapacityReservationCancellationQuote, a structure in what EC2 answers to
/// CreateCapacityReservationCancellationQuote and DescribeCapacityReservationCancellationQuotes.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationCancellationQuote.html
struct CapacityReservationCancellationQuote {
    /// capacityReservationCancellationQuoteId: text.
    XmlText capacity_reservation_cancellation_quote_id{};
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// expirationTime: a time.
    XmlValue<Timestamp> expiration_time{};
    /// quoteState: `pending`, `active` or `expired`.
    XmlValue<CapacityReservationCancellationQuoteState> quote_state{};
    /// currentConfiguration: a CapacityReservationConfiguration.
    Optional<CapacityReservationConfiguration> current_configuration{};
    /// cancellationTermSet: a list of CancellationTerms.
    XmlList<CancellationTerms> cancellation_terms{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationCancellationQuote&,
                                     const CapacityReservationCancellationQuote&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityReservationCancellationQuote::capacity_reservation_cancellation_quote_id,
            &CapacityReservationCancellationQuote::capacity_reservation_id,
            &CapacityReservationCancellationQuote::create_time,
            &CapacityReservationCancellationQuote::expiration_time,
            &CapacityReservationCancellationQuote::quote_state,
            &CapacityReservationCancellationQuote::current_configuration,
            &CapacityReservationCancellationQuote::cancellation_terms,
            &CapacityReservationCancellationQuote::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationCancellationQuoteId",
                self.capacity_reservation_cancellation_quote_id);
            row("capacityReservationId", self.capacity_reservation_id);
            row("createTime", self.create_time);
            row("expirationTime", self.expiration_time);
            row("quoteState", self.quote_state);
            row("currentConfiguration", self.current_configuration);
            row("cancellationTermSet", self.cancellation_terms);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
