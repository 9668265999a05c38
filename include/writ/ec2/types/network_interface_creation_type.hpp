// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of NetworkInterfaceCreationType.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_CREATION_TYPE_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_CREATION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for NetworkInterfaceCreationType: `efa`,
/// `efa-only`, `branch` and `trunk`. Each is a constant, `efa-only` as `efa_only`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class NetworkInterfaceCreationType : public Word<NetworkInterfaceCreationType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        branch, efa, efa_only, trunk,
    };

    /// This word.
    constexpr NetworkInterfaceCreationType(Listed word) noexcept
        : value_(NetworkInterfaceCreationType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NetworkInterfaceCreationType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NetworkInterfaceCreationType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 9, 17, 22,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "branchefaefa-onlytrunk",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit NetworkInterfaceCreationType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
