// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PaymentOption.
#ifndef WRIT_EC2_TYPES_PAYMENT_OPTION_HPP
#define WRIT_EC2_TYPES_PAYMENT_OPTION_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for PaymentOption: `AllUpfront`,
/// `PartialUpfront` and `NoUpfront`. Each is a constant. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class PaymentOption : public Word<PaymentOption> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        AllUpfront, NoUpfront, PartialUpfront,
    };

    /// This word.
    constexpr PaymentOption(Listed word) noexcept : value_(PaymentOption::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PaymentOption(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PaymentOption)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 19, 33,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "AllUpfrontNoUpfrontPartialUpfront",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PaymentOption(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
