// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SummaryStatus.
#ifndef WRIT_EC2_TYPES_SUMMARY_STATUS_HPP
#define WRIT_EC2_TYPES_SUMMARY_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for SummaryStatus, such as `ok`. Each is a
/// constant, `insufficient-data` as `insufficient_data`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class SummaryStatus : public Word<SummaryStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        impaired, initializing, insufficient_data, not_applicable, ok,
    };

    /// This word.
    constexpr SummaryStatus(Listed word) noexcept : value_(SummaryStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SummaryStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SummaryStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 20, 37, 51, 53,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "impairedinitializinginsufficient-datanot-applicableok",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SummaryStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
