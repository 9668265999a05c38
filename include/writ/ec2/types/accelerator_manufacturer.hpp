// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AcceleratorManufacturer.
#ifndef WRIT_EC2_TYPES_ACCELERATOR_MANUFACTURER_HPP
#define WRIT_EC2_TYPES_ACCELERATOR_MANUFACTURER_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for AcceleratorManufacturer, such as
/// `amazon-web-services`. Each is a constant, `amazon-web-services` as `amazon_web_services`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class AcceleratorManufacturer : public Word<AcceleratorManufacturer> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        amazon_web_services, amd, habana, nvidia, xilinx,
    };

    /// This word.
    constexpr AcceleratorManufacturer(Listed word) noexcept
        : value_(AcceleratorManufacturer::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AcceleratorManufacturer(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AcceleratorManufacturer)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 22, 28, 34, 40,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "amazon-web-servicesamdhabananvidiaxilinx",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AcceleratorManufacturer(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
