// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ResetFpgaImageAttributeName.
#ifndef WRIT_EC2_TYPES_RESET_FPGA_IMAGE_ATTRIBUTE_NAME_HPP
#define WRIT_EC2_TYPES_RESET_FPGA_IMAGE_ATTRIBUTE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for ResetFpgaImageAttributeName:
/// `loadPermission`. It is a constant. A literal is compared with it; at run time a word that is
/// not listed gets an advice.
class ResetFpgaImageAttributeName : public Word<ResetFpgaImageAttributeName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        loadPermission,
    };

    /// This word.
    constexpr ResetFpgaImageAttributeName(Listed word) noexcept
        : value_(ResetFpgaImageAttributeName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ResetFpgaImageAttributeName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ResetFpgaImageAttributeName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "loadPermission",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ResetFpgaImageAttributeName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
