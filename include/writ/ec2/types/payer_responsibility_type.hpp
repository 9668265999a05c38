// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PayerResponsibilityType.
#ifndef WRIT_EC2_TYPES_PAYER_RESPONSIBILITY_TYPE_HPP
#define WRIT_EC2_TYPES_PAYER_RESPONSIBILITY_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for PayerResponsibilityType:
/// `vpc-endpoint-account` and `vpc-endpoint-service-account`. Each is a constant,
/// `vpc-endpoint-account` as `vpc_endpoint_account`. A literal is compared with them; at run time a
/// word that is not listed gets an advice.
class PayerResponsibilityType : public Word<PayerResponsibilityType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        vpc_endpoint_account, vpc_endpoint_service_account,
    };

    /// This word.
    constexpr PayerResponsibilityType(Listed word) noexcept
        : value_(PayerResponsibilityType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PayerResponsibilityType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PayerResponsibilityType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        20, 48,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "vpc-endpoint-accountvpc-endpoint-service-account",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PayerResponsibilityType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
