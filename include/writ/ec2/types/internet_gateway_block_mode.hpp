// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InternetGatewayBlockMode.
#ifndef WRIT_EC2_TYPES_INTERNET_GATEWAY_BLOCK_MODE_HPP
#define WRIT_EC2_TYPES_INTERNET_GATEWAY_BLOCK_MODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for InternetGatewayBlockMode: `off`,
/// `block-bidirectional` and `block-ingress`. Each is a constant, `block-bidirectional` as
/// `block_bidirectional`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class InternetGatewayBlockMode : public Word<InternetGatewayBlockMode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        block_bidirectional, block_ingress, off,
    };

    /// This word.
    constexpr InternetGatewayBlockMode(Listed word) noexcept
        : value_(InternetGatewayBlockMode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InternetGatewayBlockMode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InternetGatewayBlockMode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 32, 35,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "block-bidirectionalblock-ingressoff",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InternetGatewayBlockMode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
