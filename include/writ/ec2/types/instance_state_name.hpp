// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InstanceStateName.
#ifndef WRIT_EC2_TYPES_INSTANCE_STATE_NAME_HPP
#define WRIT_EC2_TYPES_INSTANCE_STATE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for InstanceStateName, such as `pending`. Each
/// is a constant, `shutting-down` as `shutting_down`. A literal is compared with them; at run time
/// a word that is not listed gets an advice.
class InstanceStateName : public Word<InstanceStateName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        pending, running, shutting_down, stopped, stopping, terminated,
    };

    /// This word.
    constexpr InstanceStateName(Listed word) noexcept : value_(InstanceStateName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InstanceStateName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InstanceStateName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 14, 27, 34, 42, 52,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "pendingrunningshutting-downstoppedstoppingterminated",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InstanceStateName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
