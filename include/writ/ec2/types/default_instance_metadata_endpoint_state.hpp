// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DefaultInstanceMetadataEndpointState.
#ifndef WRIT_EC2_TYPES_DEFAULT_INSTANCE_METADATA_ENDPOINT_STATE_HPP
#define WRIT_EC2_TYPES_DEFAULT_INSTANCE_METADATA_ENDPOINT_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for DefaultInstanceMetadataEndpointState:
/// `disabled`, `enabled` and `no-preference`. Each is a constant, `no-preference` as
/// `no_preference`. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class DefaultInstanceMetadataEndpointState : public Word<DefaultInstanceMetadataEndpointState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        disabled, enabled, no_preference,
    };

    /// This word.
    constexpr DefaultInstanceMetadataEndpointState(Listed word) noexcept
        : value_(DefaultInstanceMetadataEndpointState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DefaultInstanceMetadataEndpointState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DefaultInstanceMetadataEndpointState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 15, 28,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "disabledenabledno-preference",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DefaultInstanceMetadataEndpointState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
