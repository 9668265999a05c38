// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ClientCertificateRevocationListStatusCode.
#ifndef WRIT_EC2_TYPES_CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS_CODE_HPP
#define WRIT_EC2_TYPES_CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for ClientCertificateRevocationListStatusCode:
/// `pending` and `active`. Each is a constant. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class ClientCertificateRevocationListStatusCode
    : public Word<ClientCertificateRevocationListStatusCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, pending,
    };

    /// This word.
    constexpr ClientCertificateRevocationListStatusCode(Listed word) noexcept
        : value_(ClientCertificateRevocationListStatusCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientCertificateRevocationListStatusCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientCertificateRevocationListStatusCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 13,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activepending",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ClientCertificateRevocationListStatusCode(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
