// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayMeteringPayerType.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_PAYER_TYPE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_PAYER_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for TransitGatewayMeteringPayerType:
/// `source-attachment-owner`, `destination-attachment-owner` and `transit-gateway-owner`. Each is a
/// constant, `source-attachment-owner` as `source_attachment_owner`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class TransitGatewayMeteringPayerType : public Word<TransitGatewayMeteringPayerType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        destination_attachment_owner, source_attachment_owner, transit_gateway_owner,
    };

    /// This word.
    constexpr TransitGatewayMeteringPayerType(Listed word) noexcept
        : value_(TransitGatewayMeteringPayerType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayMeteringPayerType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayMeteringPayerType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        28, 51, 72,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "destination-attachment-ownersource-attachment-ownertransit-gateway-owner",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayMeteringPayerType(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
