// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LogDestinationType.
#ifndef WRIT_EC2_TYPES_LOG_DESTINATION_TYPE_HPP
#define WRIT_EC2_TYPES_LOG_DESTINATION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for LogDestinationType: `cloud-watch-logs`,
/// `s3` and `kinesis-data-firehose`. Each is a constant, `cloud-watch-logs` as `cloud_watch_logs`.
/// A literal is compared with them; at run time a word that is not listed gets an advice.
class LogDestinationType : public Word<LogDestinationType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        cloud_watch_logs, kinesis_data_firehose, s3,
    };

    /// This word.
    constexpr LogDestinationType(Listed word) noexcept : value_(LogDestinationType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LogDestinationType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LogDestinationType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        16, 37, 39,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "cloud-watch-logskinesis-data-firehoses3",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LogDestinationType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
