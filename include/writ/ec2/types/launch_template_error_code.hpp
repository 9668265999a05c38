// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LaunchTemplateErrorCode.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ERROR_CODE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ERROR_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for LaunchTemplateErrorCode, such as
/// `launchTemplateIdDoesNotExist`. Each is a constant. A literal is compared with them; at run time
/// a word that is not listed gets an advice.
class LaunchTemplateErrorCode : public Word<LaunchTemplateErrorCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        launchTemplateIdDoesNotExist, launchTemplateIdMalformed, launchTemplateNameDoesNotExist,
        launchTemplateNameMalformed, launchTemplateVersionDoesNotExist, unexpectedError,
    };

    /// This word.
    constexpr LaunchTemplateErrorCode(Listed word) noexcept
        : value_(LaunchTemplateErrorCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LaunchTemplateErrorCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LaunchTemplateErrorCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        28, 53, 83, 110, 143, 158,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "launchTemplateIdDoesNotExistlaunchTemplateIdMalformedlaunchTemplateNameDoesNotExistlaunch"
        "TemplateNameMalformedlaunchTemplateVersionDoesNotExistunexpectedError",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LaunchTemplateErrorCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
