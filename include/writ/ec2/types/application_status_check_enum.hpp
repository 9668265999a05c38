// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ApplicationStatusCheckEnum.
#ifndef WRIT_EC2_TYPES_APPLICATION_STATUS_CHECK_ENUM_HPP
#define WRIT_EC2_TYPES_APPLICATION_STATUS_CHECK_ENUM_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for ApplicationStatusCheckEnum, such as
/// `passed`. Each is a constant, `insufficient-data` as `insufficient_data`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class ApplicationStatusCheckEnum : public Word<ApplicationStatusCheckEnum> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        failed, initializing, insufficient_data, not_applicable, passed,
    };

    /// This word.
    constexpr ApplicationStatusCheckEnum(Listed word) noexcept
        : value_(ApplicationStatusCheckEnum::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ApplicationStatusCheckEnum(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ApplicationStatusCheckEnum)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 18, 35, 49, 55,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "failedinitializinginsufficient-datanot-applicablepassed",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ApplicationStatusCheckEnum(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
