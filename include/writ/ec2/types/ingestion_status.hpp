// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IngestionStatus.
#ifndef WRIT_EC2_TYPES_INGESTION_STATUS_HPP
#define WRIT_EC2_TYPES_INGESTION_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for IngestionStatus:
/// `initial-ingestion-in-progress`, `ingestion-complete` and `ingestion-failed`. Each is a
/// constant, `initial-ingestion-in-progress` as `initial_ingestion_in_progress`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class IngestionStatus : public Word<IngestionStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ingestion_complete, ingestion_failed, initial_ingestion_in_progress,
    };

    /// This word.
    constexpr IngestionStatus(Listed word) noexcept : value_(IngestionStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IngestionStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IngestionStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 34, 63,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ingestion-completeingestion-failedinitial-ingestion-in-progress",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IngestionStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
