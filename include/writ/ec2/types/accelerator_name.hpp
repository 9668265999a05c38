// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AcceleratorName.
#ifndef WRIT_EC2_TYPES_ACCELERATOR_NAME_HPP
#define WRIT_EC2_TYPES_ACCELERATOR_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 19 words that the EC2 model of 2026-08-07 has for AcceleratorName, such as `a100`. Each is a
/// constant, `radeon-pro-v520` as `radeon_pro_v520`. A literal is compared with them; at run time a
/// word that is not listed gets an advice.
class AcceleratorName : public Word<AcceleratorName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        a100, a10g, gaudi_hl_205, h100, inferentia, inferentia2, k520, k80, l4, l40s, m60,
        radeon_pro_v520, t4, t4g, trainium, trainium2, u30, v100, vu9p,
    };

    /// This word.
    constexpr AcceleratorName(Listed word) noexcept : value_(AcceleratorName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AcceleratorName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AcceleratorName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4, 8, 20, 24, 34, 45, 49, 52, 54, 58, 61, 76, 78, 81, 89, 98, 101, 105, 109,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "a100a10ggaudi-hl-205h100inferentiainferentia2k520k80l4l40sm60radeon-pro-v520t4t4gtrainium"
        "trainium2u30v100vu9p",
        ends, 19};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AcceleratorName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
