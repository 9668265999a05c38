// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VolumeType.
#ifndef WRIT_EC2_TYPES_VOLUME_TYPE_HPP
#define WRIT_EC2_TYPES_VOLUME_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for VolumeType, such as `standard`. Each is a
/// constant. A literal is compared with them; at run time a word that is not listed gets an advice.
class VolumeType : public Word<VolumeType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        gp2, gp3, io1, io2, sc1, st1, standard,
    };

    /// This word.
    constexpr VolumeType(Listed word) noexcept : value_(VolumeType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VolumeType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VolumeType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 6, 9, 12, 15, 18, 26,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "gp2gp3io1io2sc1st1standard",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VolumeType(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
