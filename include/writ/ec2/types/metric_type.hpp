// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of MetricType.
#ifndef WRIT_EC2_TYPES_METRIC_TYPE_HPP
#define WRIT_EC2_TYPES_METRIC_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for MetricType: `aggregate-latency`. It is a
/// constant, `aggregate-latency` as `aggregate_latency`. A literal is compared with it; at run time
/// a word that is not listed gets an advice.
class MetricType : public Word<MetricType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        aggregate_latency,
    };

    /// This word.
    constexpr MetricType(Listed word) noexcept : value_(MetricType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval MetricType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(MetricType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        17,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "aggregate-latency",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit MetricType(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
