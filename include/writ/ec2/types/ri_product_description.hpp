// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of RIProductDescription.
#ifndef WRIT_EC2_TYPES_RI_PRODUCT_DESCRIPTION_HPP
#define WRIT_EC2_TYPES_RI_PRODUCT_DESCRIPTION_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for RIProductDescription: `Linux/UNIX`,
/// `Linux/UNIX (Amazon VPC)`, `Windows` and `Windows (Amazon VPC)`. Each is a constant,
/// `Linux/UNIX` as `Linux_UNIX`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class RIProductDescription : public Word<RIProductDescription> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        Linux_UNIX, Linux_UNIX_Amazon_VPC_, Windows, Windows_Amazon_VPC_,
    };

    /// This word.
    constexpr RIProductDescription(Listed word) noexcept
        : value_(RIProductDescription::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RIProductDescription(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RIProductDescription)

private:
    static constexpr std::uint16_t ends[] = {
        10, 33, 40, 60,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "Linux/UNIXLinux/UNIX (Amazon VPC)WindowsWindows (Amazon VPC)",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit RIProductDescription(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
