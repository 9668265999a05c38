// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InterfacePermissionType.
#ifndef WRIT_EC2_TYPES_INTERFACE_PERMISSION_TYPE_HPP
#define WRIT_EC2_TYPES_INTERFACE_PERMISSION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for InterfacePermissionType: `INSTANCE-ATTACH`
/// and `EIP-ASSOCIATE`. Each is a constant, `INSTANCE-ATTACH` as `INSTANCE_ATTACH`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class InterfacePermissionType : public Word<InterfacePermissionType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        EIP_ASSOCIATE, INSTANCE_ATTACH,
    };

    /// This word.
    constexpr InterfacePermissionType(Listed word) noexcept
        : value_(InterfacePermissionType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InterfacePermissionType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InterfacePermissionType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 28,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "EIP-ASSOCIATEINSTANCE-ATTACH",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InterfacePermissionType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
