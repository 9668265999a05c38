// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ClientVpnEndpointStatusCode.
#ifndef WRIT_EC2_TYPES_CLIENT_VPN_ENDPOINT_STATUS_CODE_HPP
#define WRIT_EC2_TYPES_CLIENT_VPN_ENDPOINT_STATUS_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for ClientVpnEndpointStatusCode, such as
/// `pending-associate`. Each is a constant, `pending-associate` as `pending_associate`. A literal
/// is compared with them; at run time a word that is not listed gets an advice.
class ClientVpnEndpointStatusCode : public Word<ClientVpnEndpointStatusCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, pending, pending_associate,
    };

    /// This word.
    constexpr ClientVpnEndpointStatusCode(Listed word) noexcept
        : value_(ClientVpnEndpointStatusCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientVpnEndpointStatusCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientVpnEndpointStatusCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 31, 48,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingpendingpending-associate",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ClientVpnEndpointStatusCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
