// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ImdsSupportValues.
#ifndef WRIT_EC2_TYPES_IMDS_SUPPORT_VALUES_HPP
#define WRIT_EC2_TYPES_IMDS_SUPPORT_VALUES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for ImdsSupportValues: `v2.0`. It is a
/// constant, `v2.0` as `v2_0`. A literal is compared with it; at run time a word that is not listed
/// gets an advice.
class ImdsSupportValues : public Word<ImdsSupportValues> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        v2_0,
    };

    /// This word.
    constexpr ImdsSupportValues(Listed word) noexcept : value_(ImdsSupportValues::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImdsSupportValues(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImdsSupportValues)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "v2.0",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ImdsSupportValues(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
