// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PrincipalType.
#ifndef WRIT_EC2_TYPES_PRINCIPAL_TYPE_HPP
#define WRIT_EC2_TYPES_PRINCIPAL_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for PrincipalType, such as `All`. Each is a
/// constant. A literal is compared with them; at run time a word that is not listed gets an advice.
class PrincipalType : public Word<PrincipalType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        Account, All, OrganizationUnit, Role, Service, User,
    };

    /// This word.
    constexpr PrincipalType(Listed word) noexcept : value_(PrincipalType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PrincipalType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PrincipalType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 10, 26, 30, 37, 41,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "AccountAllOrganizationUnitRoleServiceUser",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PrincipalType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
