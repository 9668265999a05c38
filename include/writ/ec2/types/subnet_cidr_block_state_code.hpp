// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SubnetCidrBlockStateCode.
#ifndef WRIT_EC2_TYPES_SUBNET_CIDR_BLOCK_STATE_CODE_HPP
#define WRIT_EC2_TYPES_SUBNET_CIDR_BLOCK_STATE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for SubnetCidrBlockStateCode, such as
/// `associating`. Each is a constant. A literal is compared with them; at run time a word that is
/// not listed gets an advice.
class SubnetCidrBlockStateCode : public Word<SubnetCidrBlockStateCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associated, associating, disassociated, disassociating, failed, failing,
    };

    /// This word.
    constexpr SubnetCidrBlockStateCode(Listed word) noexcept
        : value_(SubnetCidrBlockStateCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SubnetCidrBlockStateCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SubnetCidrBlockStateCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 21, 34, 48, 54, 61,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associatedassociatingdisassociateddisassociatingfailedfailing",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SubnetCidrBlockStateCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
