// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayAttachmentStatusType.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_STATUS_TYPE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_STATUS_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for TransitGatewayAttachmentStatusType, such as
/// `pending-acceptance`. Each is a constant, `pending-acceptance` as `pending_acceptance`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class TransitGatewayAttachmentStatusType : public Word<TransitGatewayAttachmentStatusType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, pending, pending_acceptance, rejected,
    };

    /// This word.
    constexpr TransitGatewayAttachmentStatusType(Listed word) noexcept
        : value_(TransitGatewayAttachmentStatusType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayAttachmentStatusType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayAttachmentStatusType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 31, 49, 57,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingpendingpending-acceptancerejected",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayAttachmentStatusType(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
