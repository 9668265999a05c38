// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of EbsOptimizedSupport.
#ifndef WRIT_EC2_TYPES_EBS_OPTIMIZED_SUPPORT_HPP
#define WRIT_EC2_TYPES_EBS_OPTIMIZED_SUPPORT_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for EbsOptimizedSupport: `unsupported`,
/// `supported` and `default`. Each is a constant, `default` as `default_`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class EbsOptimizedSupport : public Word<EbsOptimizedSupport> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_, supported, unsupported,
    };

    /// This word.
    constexpr EbsOptimizedSupport(Listed word) noexcept
        : value_(EbsOptimizedSupport::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval EbsOptimizedSupport(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(EbsOptimizedSupport)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 16, 27,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "defaultsupportedunsupported",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit EbsOptimizedSupport(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
