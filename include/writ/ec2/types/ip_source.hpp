// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpSource.
#ifndef WRIT_EC2_TYPES_IP_SOURCE_HPP
#define WRIT_EC2_TYPES_IP_SOURCE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for IpSource: `amazon`, `byoip` and `none`.
/// Each is a constant. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class IpSource : public Word<IpSource> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        amazon, byoip, none,
    };

    /// This word.
    constexpr IpSource(Listed word) noexcept : value_(IpSource::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpSource(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpSource)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 11, 15,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "amazonbyoipnone",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpSource(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
