// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TpmSupportValues.
#ifndef WRIT_EC2_TYPES_TPM_SUPPORT_VALUES_HPP
#define WRIT_EC2_TYPES_TPM_SUPPORT_VALUES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for TpmSupportValues: `v2.0`. It is a
/// constant, `v2.0` as `v2_0`. A literal is compared with it; at run time a word that is not listed
/// gets an advice.
class TpmSupportValues : public Word<TpmSupportValues> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        v2_0,
    };

    /// This word.
    constexpr TpmSupportValues(Listed word) noexcept : value_(TpmSupportValues::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TpmSupportValues(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TpmSupportValues)

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

    constexpr explicit TpmSupportValues(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
