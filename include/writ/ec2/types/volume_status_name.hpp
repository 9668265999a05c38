// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VolumeStatusName.
#ifndef WRIT_EC2_TYPES_VOLUME_STATUS_NAME_HPP
#define WRIT_EC2_TYPES_VOLUME_STATUS_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for VolumeStatusName: `io-enabled`,
/// `io-performance` and `initialization-state`. Each is a constant, `io-enabled` as `io_enabled`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class VolumeStatusName : public Word<VolumeStatusName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        initialization_state, io_enabled, io_performance,
    };

    /// This word.
    constexpr VolumeStatusName(Listed word) noexcept : value_(VolumeStatusName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VolumeStatusName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VolumeStatusName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        20, 30, 44,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "initialization-stateio-enabledio-performance",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VolumeStatusName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
