// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of MetadataDefaultHttpTokensState.
#ifndef WRIT_EC2_TYPES_METADATA_DEFAULT_HTTP_TOKENS_STATE_HPP
#define WRIT_EC2_TYPES_METADATA_DEFAULT_HTTP_TOKENS_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for MetadataDefaultHttpTokensState: `optional`,
/// `required` and `no-preference`. Each is a constant, `no-preference` as `no_preference`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class MetadataDefaultHttpTokensState : public Word<MetadataDefaultHttpTokensState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        no_preference, optional, required,
    };

    /// This word.
    constexpr MetadataDefaultHttpTokensState(Listed word) noexcept
        : value_(MetadataDefaultHttpTokensState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval MetadataDefaultHttpTokensState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(MetadataDefaultHttpTokensState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 21, 29,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "no-preferenceoptionalrequired",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit MetadataDefaultHttpTokensState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
