// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FpgaImageStateCode.
#ifndef WRIT_EC2_TYPES_FPGA_IMAGE_STATE_CODE_HPP
#define WRIT_EC2_TYPES_FPGA_IMAGE_STATE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for FpgaImageStateCode: `pending`, `failed`,
/// `available` and `unavailable`. Each is a constant. A literal is compared with them; at run time
/// a word that is not listed gets an advice.
class FpgaImageStateCode : public Word<FpgaImageStateCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, failed, pending, unavailable,
    };

    /// This word.
    constexpr FpgaImageStateCode(Listed word) noexcept : value_(FpgaImageStateCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FpgaImageStateCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FpgaImageStateCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 15, 22, 33,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availablefailedpendingunavailable",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FpgaImageStateCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
