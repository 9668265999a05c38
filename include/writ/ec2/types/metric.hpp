// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of Metric.
#ifndef WRIT_EC2_TYPES_METRIC_HPP
#define WRIT_EC2_TYPES_METRIC_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 49 words that the EC2 model of 2026-08-07 has for Metric, such as
/// `reservation-total-capacity-hrs-vcpu`. Each is a constant, `reservation-total-capacity-hrs-vcpu`
/// as `reservation_total_capacity_hrs_vcpu`. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class Metric : public Word<Metric> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        reservation_avg_committed_size_inst, reservation_avg_committed_size_vcpu,
        reservation_avg_future_size_inst, reservation_avg_future_size_vcpu,
        reservation_avg_utilization_inst, reservation_avg_utilization_vcpu,
        reservation_max_committed_size_inst, reservation_max_committed_size_vcpu,
        reservation_max_future_size_inst, reservation_max_future_size_vcpu,
        reservation_max_size_inst, reservation_max_size_vcpu, reservation_max_unused_size_inst,
        reservation_max_unused_size_vcpu, reservation_max_utilization,
        reservation_min_committed_size_inst, reservation_min_committed_size_vcpu,
        reservation_min_future_size_inst, reservation_min_future_size_vcpu,
        reservation_min_size_inst, reservation_min_size_vcpu, reservation_min_unused_size_inst,
        reservation_min_unused_size_vcpu, reservation_min_utilization,
        reservation_total_capacity_hrs_inst, reservation_total_capacity_hrs_vcpu,
        reservation_total_count, reservation_total_estimated_cost,
        reservation_unused_total_capacity_hrs_inst, reservation_unused_total_capacity_hrs_vcpu,
        reservation_unused_total_estimated_cost, reserved_total_estimated_cost,
        reserved_total_usage_hrs_inst, reserved_total_usage_hrs_vcpu,
        spot_avg_run_time_before_interruption_inst, spot_interruption_rate_inst,
        spot_interruption_rate_vcpu, spot_max_run_time_before_interruption_inst,
        spot_min_run_time_before_interruption_inst, spot_total_count_inst, spot_total_count_vcpu,
        spot_total_estimated_cost, spot_total_interruptions_inst, spot_total_interruptions_vcpu,
        spot_total_usage_hrs_inst, spot_total_usage_hrs_vcpu, unreserved_total_estimated_cost,
        unreserved_total_usage_hrs_inst, unreserved_total_usage_hrs_vcpu,
    };

    /// This word.
    constexpr Metric(Listed word) noexcept : value_(Metric::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Metric(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Metric)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        35, 70, 102, 134, 166, 198, 233, 268, 300, 332, 357, 382, 414, 446, 473, 508, 543, 575, 607,
        632, 657, 689, 721, 748, 783, 818, 841, 873, 915, 957, 996, 1025, 1054, 1083, 1125, 1152,
        1179, 1221, 1263, 1284, 1305, 1330, 1359, 1388, 1413, 1438, 1469, 1500, 1531,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "reservation-avg-committed-size-instreservation-avg-committed-size-vcpureservation-avg-fut"
        "ure-size-instreservation-avg-future-size-vcpureservation-avg-utilization-instreservation-"
        "avg-utilization-vcpureservation-max-committed-size-instreservation-max-committed-size-vcp"
        "ureservation-max-future-size-instreservation-max-future-size-vcpureservation-max-size-ins"
        "treservation-max-size-vcpureservation-max-unused-size-instreservation-max-unused-size-vcp"
        "ureservation-max-utilizationreservation-min-committed-size-instreservation-min-committed-"
        "size-vcpureservation-min-future-size-instreservation-min-future-size-vcpureservation-min-"
        "size-instreservation-min-size-vcpureservation-min-unused-size-instreservation-min-unused-"
        "size-vcpureservation-min-utilizationreservation-total-capacity-hrs-instreservation-total-"
        "capacity-hrs-vcpureservation-total-countreservation-total-estimated-costreservation-unuse"
        "d-total-capacity-hrs-instreservation-unused-total-capacity-hrs-vcpureservation-unused-tot"
        "al-estimated-costreserved-total-estimated-costreserved-total-usage-hrs-instreserved-total"
        "-usage-hrs-vcpuspot-avg-run-time-before-interruption-instspot-interruption-rate-instspot-"
        "interruption-rate-vcpuspot-max-run-time-before-interruption-instspot-min-run-time-before-"
        "interruption-instspot-total-count-instspot-total-count-vcpuspot-total-estimated-costspot-"
        "total-interruptions-instspot-total-interruptions-vcpuspot-total-usage-hrs-instspot-total-"
        "usage-hrs-vcpuunreserved-total-estimated-costunreserved-total-usage-hrs-instunreserved-to"
        "tal-usage-hrs-vcpu",
        ends, 49};

private:
    friend TextValue;
    friend Word;

    constexpr explicit Metric(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
