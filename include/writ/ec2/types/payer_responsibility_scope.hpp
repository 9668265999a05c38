// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PayerResponsibilityScope.
#ifndef WRIT_EC2_TYPES_PAYER_RESPONSIBILITY_SCOPE_HPP
#define WRIT_EC2_TYPES_PAYER_RESPONSIBILITY_SCOPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for PayerResponsibilityScope:
/// `vpc-endpoint-charges`. It is a constant, `vpc-endpoint-charges` as `vpc_endpoint_charges`. A
/// literal is compared with it; at run time a word that is not listed gets an advice.
class PayerResponsibilityScope : public Word<PayerResponsibilityScope> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        vpc_endpoint_charges,
    };

    /// This word.
    constexpr PayerResponsibilityScope(Listed word) noexcept
        : value_(PayerResponsibilityScope::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PayerResponsibilityScope(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PayerResponsibilityScope)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        20,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "vpc-endpoint-charges",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PayerResponsibilityScope(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
