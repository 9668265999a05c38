// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetReservedInstancesExchangeQuote.
#ifndef WRIT_EC2_TYPES_GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT_HPP
#define WRIT_EC2_TYPES_GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ReservationValue, a structure in what EC2 answers to GetReservedInstancesExchangeQuote.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservationValue.html
struct ReservationValue {
    /// hourlyPrice: text.
    XmlText hourly_price{};
    /// remainingTotalValue: text.
    XmlText remaining_total_value{};
    /// remainingUpfrontValue: text.
    XmlText remaining_upfront_value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservationValue&,
                                     const ReservationValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservationValue::hourly_price,
                                &ReservationValue::remaining_total_value,
                                &ReservationValue::remaining_upfront_value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("hourlyPrice", self.hourly_price);
            row("remainingTotalValue", self.remaining_total_value);
            row("remainingUpfrontValue", self.remaining_upfront_value);
        }
    };
};

/// ReservedInstanceReservationValue, a structure in what EC2 answers to
/// GetReservedInstancesExchangeQuote.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstanceReservationValue.html
struct ReservedInstanceReservationValue {
    /// reservationValue: a ReservationValue.
    Optional<ReservationValue> reservation_value{};
    /// reservedInstanceId: text.
    XmlText reserved_instance_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstanceReservationValue&,
                                     const ReservedInstanceReservationValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedInstanceReservationValue::reservation_value,
                                &ReservedInstanceReservationValue::reserved_instance_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservationValue", self.reservation_value);
            row("reservedInstanceId", self.reserved_instance_id);
        }
    };
};

/// TargetConfiguration, a structure in what EC2 answers to GetReservedInstancesExchangeQuote.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetConfiguration.html
struct TargetConfiguration {
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// offeringId: an offering id.
    XmlValue<OfferingId> offering_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TargetConfiguration&,
                                     const TargetConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetConfiguration::instance_count,
                                &TargetConfiguration::offering_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceCount", self.instance_count);
            row("offeringId", self.offering_id);
        }
    };
};

/// TargetReservationValue, a structure in what EC2 answers to GetReservedInstancesExchangeQuote.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetReservationValue.html
struct TargetReservationValue {
    /// reservationValue: a ReservationValue.
    Optional<ReservationValue> reservation_value{};
    /// targetConfiguration: a TargetConfiguration.
    Optional<TargetConfiguration> target_configuration{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TargetReservationValue&,
                                     const TargetReservationValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetReservationValue::reservation_value,
                                &TargetReservationValue::target_configuration>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservationValue", self.reservation_value);
            row("targetConfiguration", self.target_configuration);
        }
    };
};

/// What EC2 answers to GetReservedInstancesExchangeQuote. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetReservedInstancesExchangeQuote.html
struct GetReservedInstancesExchangeQuoteResult {
    /// currencyCode: text.
    XmlText currency_code{};
    /// isValidExchange: yes or no.
    XmlBoolean is_valid_exchange{};
    /// outputReservedInstancesWillExpireAt: a time.
    XmlValue<Timestamp> output_reserved_instances_will_expire_at{};
    /// paymentDue: text.
    XmlText payment_due{};
    /// reservedInstanceValueRollup: a ReservationValue.
    Optional<ReservationValue> reserved_instance_value_rollup{};
    /// reservedInstanceValueSet: a list of ReservedInstanceReservationValue.
    XmlList<ReservedInstanceReservationValue> reserved_instance_value_set{};
    /// targetConfigurationValueRollup: a ReservationValue.
    Optional<ReservationValue> target_configuration_value_rollup{};
    /// targetConfigurationValueSet: a list of TargetReservationValue.
    XmlList<TargetReservationValue> target_configuration_value_set{};
    /// validationFailureReason: text.
    XmlText validation_failure_reason{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetReservedInstancesExchangeQuoteResult&,
                                     const GetReservedInstancesExchangeQuoteResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &GetReservedInstancesExchangeQuoteResult::currency_code,
            &GetReservedInstancesExchangeQuoteResult::is_valid_exchange,
            &GetReservedInstancesExchangeQuoteResult::output_reserved_instances_will_expire_at,
            &GetReservedInstancesExchangeQuoteResult::payment_due,
            &GetReservedInstancesExchangeQuoteResult::reserved_instance_value_rollup,
            &GetReservedInstancesExchangeQuoteResult::reserved_instance_value_set,
            &GetReservedInstancesExchangeQuoteResult::target_configuration_value_rollup,
            &GetReservedInstancesExchangeQuoteResult::target_configuration_value_set,
            &GetReservedInstancesExchangeQuoteResult::validation_failure_reason,
            &GetReservedInstancesExchangeQuoteResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currencyCode", self.currency_code);
            row("isValidExchange", self.is_valid_exchange);
            row("outputReservedInstancesWillExpireAt",
                self.output_reserved_instances_will_expire_at);
            row("paymentDue", self.payment_due);
            row("reservedInstanceValueRollup", self.reserved_instance_value_rollup);
            row("reservedInstanceValueSet", self.reserved_instance_value_set);
            row("targetConfigurationValueRollup", self.target_configuration_value_rollup);
            row("targetConfigurationValueSet", self.target_configuration_value_set);
            row("validationFailureReason", self.validation_failure_reason);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
