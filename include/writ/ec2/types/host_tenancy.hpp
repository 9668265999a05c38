// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of HostTenancy.
#ifndef WRIT_EC2_TYPES_HOST_TENANCY_HPP
#define WRIT_EC2_TYPES_HOST_TENANCY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for HostTenancy: `default`, `dedicated` and
/// `host`. Each is a constant, `default` as `default_`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class HostTenancy : public Word<HostTenancy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        dedicated, default_, host,
    };

    /// This word.
    constexpr HostTenancy(Listed word) noexcept : value_(HostTenancy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval HostTenancy(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(HostTenancy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 20,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "dedicateddefaulthost",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit HostTenancy(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
