// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of UsageClassType.
#ifndef WRIT_EC2_TYPES_USAGE_CLASS_TYPE_HPP
#define WRIT_EC2_TYPES_USAGE_CLASS_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for UsageClassType: `spot`, `on-demand` and
/// `capacity-block`. Each is a constant, `on-demand` as `on_demand`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class UsageClassType : public Word<UsageClassType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        capacity_block, on_demand, spot,
    };

    /// This word.
    constexpr UsageClassType(Listed word) noexcept : value_(UsageClassType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval UsageClassType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(UsageClassType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14, 23, 27,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "capacity-blockon-demandspot",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit UsageClassType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
