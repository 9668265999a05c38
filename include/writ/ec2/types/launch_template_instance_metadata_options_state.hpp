// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of LaunchTemplateInstanceMetadataOptionsState.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for LaunchTemplateInstanceMetadataOptionsState:
/// `pending` and `applied`. Each is a constant. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class LaunchTemplateInstanceMetadataOptionsState
    : public Word<LaunchTemplateInstanceMetadataOptionsState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        applied, pending,
    };

    /// This word.
    constexpr LaunchTemplateInstanceMetadataOptionsState(Listed word) noexcept
        : value_(LaunchTemplateInstanceMetadataOptionsState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LaunchTemplateInstanceMetadataOptionsState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LaunchTemplateInstanceMetadataOptionsState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 14,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "appliedpending",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit LaunchTemplateInstanceMetadataOptionsState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
