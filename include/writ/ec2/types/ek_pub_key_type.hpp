// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of EkPubKeyType.
#ifndef WRIT_EC2_TYPES_EK_PUB_KEY_TYPE_HPP
#define WRIT_EC2_TYPES_EK_PUB_KEY_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for EkPubKeyType: `rsa-2048` and
/// `ecc-sec-p384`. Each is a constant, `rsa-2048` as `rsa_2048`. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class EkPubKeyType : public Word<EkPubKeyType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ecc_sec_p384, rsa_2048,
    };

    /// This word.
    constexpr EkPubKeyType(Listed word) noexcept : value_(EkPubKeyType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EkPubKeyType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EkPubKeyType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        12, 20,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ecc-sec-p384rsa-2048",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit EkPubKeyType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
