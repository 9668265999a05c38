// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VolumeStatusInfoStatus.
#ifndef WRIT_EC2_TYPES_VOLUME_STATUS_INFO_STATUS_HPP
#define WRIT_EC2_TYPES_VOLUME_STATUS_INFO_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for VolumeStatusInfoStatus: `ok`, `impaired`,
/// `insufficient-data` and `warning`. Each is a constant, `insufficient-data` as
/// `insufficient_data`. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class VolumeStatusInfoStatus : public Word<VolumeStatusInfoStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        impaired, insufficient_data, ok, warning,
    };

    /// This word.
    constexpr VolumeStatusInfoStatus(Listed word) noexcept
        : value_(VolumeStatusInfoStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VolumeStatusInfoStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VolumeStatusInfoStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 25, 27, 34,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "impairedinsufficient-dataokwarning",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VolumeStatusInfoStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
