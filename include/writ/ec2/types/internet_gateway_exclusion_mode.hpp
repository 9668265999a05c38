// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InternetGatewayExclusionMode.
#ifndef WRIT_EC2_TYPES_INTERNET_GATEWAY_EXCLUSION_MODE_HPP
#define WRIT_EC2_TYPES_INTERNET_GATEWAY_EXCLUSION_MODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for InternetGatewayExclusionMode:
/// `allow-bidirectional` and `allow-egress`. Each is a constant, `allow-bidirectional` as
/// `allow_bidirectional`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class InternetGatewayExclusionMode : public Word<InternetGatewayExclusionMode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        allow_bidirectional, allow_egress,
    };

    /// This word.
    constexpr InternetGatewayExclusionMode(Listed word) noexcept
        : value_(InternetGatewayExclusionMode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InternetGatewayExclusionMode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InternetGatewayExclusionMode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 31,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "allow-bidirectionalallow-egress",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InternetGatewayExclusionMode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
