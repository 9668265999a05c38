// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ClientVpnConnectionStatusCode.
#ifndef WRIT_EC2_TYPES_CLIENT_VPN_CONNECTION_STATUS_CODE_HPP
#define WRIT_EC2_TYPES_CLIENT_VPN_CONNECTION_STATUS_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for ClientVpnConnectionStatusCode: `active`,
/// `failed-to-terminate`, `terminating` and `terminated`. Each is a constant, `failed-to-terminate`
/// as `failed_to_terminate`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class ClientVpnConnectionStatusCode : public Word<ClientVpnConnectionStatusCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, failed_to_terminate, terminated, terminating,
    };

    /// This word.
    constexpr ClientVpnConnectionStatusCode(Listed word) noexcept
        : value_(ClientVpnConnectionStatusCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientVpnConnectionStatusCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientVpnConnectionStatusCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 25, 35, 46,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activefailed-to-terminateterminatedterminating",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ClientVpnConnectionStatusCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
