// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FpgaImageAttributeName.
#ifndef WRIT_EC2_TYPES_FPGA_IMAGE_ATTRIBUTE_NAME_HPP
#define WRIT_EC2_TYPES_FPGA_IMAGE_ATTRIBUTE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for FpgaImageAttributeName: `description`,
/// `name`, `loadPermission` and `productCodes`. Each is a constant. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class FpgaImageAttributeName : public Word<FpgaImageAttributeName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        description, loadPermission, name, productCodes,
    };

    /// This word.
    constexpr FpgaImageAttributeName(Listed word) noexcept
        : value_(FpgaImageAttributeName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FpgaImageAttributeName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FpgaImageAttributeName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 25, 29, 41,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "descriptionloadPermissionnameproductCodes",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FpgaImageAttributeName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
