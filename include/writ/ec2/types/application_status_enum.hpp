// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ApplicationStatusEnum.
#ifndef WRIT_EC2_TYPES_APPLICATION_STATUS_ENUM_HPP
#define WRIT_EC2_TYPES_APPLICATION_STATUS_ENUM_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for ApplicationStatusEnum, such as `ok`. Each
/// is a constant, `insufficient-data` as `insufficient_data`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class ApplicationStatusEnum : public Word<ApplicationStatusEnum> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        impaired, initializing, insufficient_data, not_applicable, ok, suppressed,
    };

    /// This word.
    constexpr ApplicationStatusEnum(Listed word) noexcept
        : value_(ApplicationStatusEnum::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ApplicationStatusEnum(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ApplicationStatusEnum)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 20, 37, 51, 53, 63,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "impairedinitializinginsufficient-datanot-applicableoksuppressed",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ApplicationStatusEnum(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
