// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SSEType.
#ifndef WRIT_EC2_TYPES_SSE_TYPE_HPP
#define WRIT_EC2_TYPES_SSE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for SSEType: `sse-ebs`, `sse-kms` and `none`.
/// Each is a constant, `sse-ebs` as `sse_ebs`. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class SSEType : public Word<SSEType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        none, sse_ebs, sse_kms,
    };

    /// This word.
    constexpr SSEType(Listed word) noexcept : value_(SSEType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SSEType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SSEType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        4, 11, 18,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "nonesse-ebssse-kms",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SSEType(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
