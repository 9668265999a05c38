// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VolumeState.
#ifndef WRIT_EC2_TYPES_VOLUME_STATE_HPP
#define WRIT_EC2_TYPES_VOLUME_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for VolumeState, such as `creating`. Each is a
/// constant, `in-use` as `in_use`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class VolumeState : public Word<VolumeState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, creating, deleted, deleting, error, in_use,
    };

    /// This word.
    constexpr VolumeState(Listed word) noexcept : value_(VolumeState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VolumeState(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VolumeState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 17, 24, 32, 37, 43,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availablecreatingdeleteddeletingerrorin-use",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VolumeState(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
