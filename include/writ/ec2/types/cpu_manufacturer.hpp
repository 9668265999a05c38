// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CpuManufacturer.
#ifndef WRIT_EC2_TYPES_CPU_MANUFACTURER_HPP
#define WRIT_EC2_TYPES_CPU_MANUFACTURER_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for CpuManufacturer: `intel`, `amd`,
/// `amazon-web-services` and `apple`. Each is a constant, `amazon-web-services` as
/// `amazon_web_services`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class CpuManufacturer : public Word<CpuManufacturer> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        amazon_web_services, amd, apple, intel,
    };

    /// This word.
    constexpr CpuManufacturer(Listed word) noexcept : value_(CpuManufacturer::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CpuManufacturer(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CpuManufacturer)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 22, 27, 32,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "amazon-web-servicesamdappleintel",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CpuManufacturer(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
