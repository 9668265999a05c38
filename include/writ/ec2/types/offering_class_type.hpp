// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of OfferingClassType.
#ifndef WRIT_EC2_TYPES_OFFERING_CLASS_TYPE_HPP
#define WRIT_EC2_TYPES_OFFERING_CLASS_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for OfferingClassType: `standard` and
/// `convertible`. Each is a constant. A literal is compared with them; at run time a word that is
/// not listed gets an advice.
class OfferingClassType : public Word<OfferingClassType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        convertible, standard,
    };

    /// This word.
    constexpr OfferingClassType(Listed word) noexcept : value_(OfferingClassType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval OfferingClassType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(OfferingClassType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 19,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "convertiblestandard",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit OfferingClassType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
