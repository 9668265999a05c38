// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpcPeeringConnectionStateReasonCode.
#ifndef WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_STATE_REASON_CODE_HPP
#define WRIT_EC2_TYPES_VPC_PEERING_CONNECTION_STATE_REASON_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for VpcPeeringConnectionStateReasonCode, such
/// as `initiating-request`. Each is a constant, `initiating-request` as `initiating_request`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class VpcPeeringConnectionStateReasonCode : public Word<VpcPeeringConnectionStateReasonCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, deleted, deleting, expired, failed, initiating_request, pending_acceptance,
        provisioning, rejected,
    };

    /// This word.
    constexpr VpcPeeringConnectionStateReasonCode(Listed word) noexcept
        : value_(VpcPeeringConnectionStateReasonCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcPeeringConnectionStateReasonCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcPeeringConnectionStateReasonCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 13, 21, 28, 34, 52, 70, 82, 90,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activedeleteddeletingexpiredfailedinitiating-requestpending-acceptanceprovisioningrejecte"
        "d",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpcPeeringConnectionStateReasonCode(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
