// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VerificationMethod.
#ifndef WRIT_EC2_TYPES_VERIFICATION_METHOD_HPP
#define WRIT_EC2_TYPES_VERIFICATION_METHOD_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for VerificationMethod: `remarks-x509` and
/// `dns-token`. Each is a constant, `remarks-x509` as `remarks_x509`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class VerificationMethod : public Word<VerificationMethod> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        dns_token, remarks_x509,
    };

    /// This word.
    constexpr VerificationMethod(Listed word) noexcept : value_(VerificationMethod::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VerificationMethod(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VerificationMethod)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 21,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "dns-tokenremarks-x509",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VerificationMethod(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
