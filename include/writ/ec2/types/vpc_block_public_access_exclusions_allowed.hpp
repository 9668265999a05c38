// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpcBlockPublicAccessExclusionsAllowed.
#ifndef WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_ALLOWED_HPP
#define WRIT_EC2_TYPES_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS_ALLOWED_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for VpcBlockPublicAccessExclusionsAllowed:
/// `allowed` and `not-allowed`. Each is a constant, `not-allowed` as `not_allowed`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class VpcBlockPublicAccessExclusionsAllowed : public Word<VpcBlockPublicAccessExclusionsAllowed> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        allowed, not_allowed,
    };

    /// This word.
    constexpr VpcBlockPublicAccessExclusionsAllowed(Listed word) noexcept
        : value_(VpcBlockPublicAccessExclusionsAllowed::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcBlockPublicAccessExclusionsAllowed(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcBlockPublicAccessExclusionsAllowed)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 18,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "allowednot-allowed",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpcBlockPublicAccessExclusionsAllowed(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
