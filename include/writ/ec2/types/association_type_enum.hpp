// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AssociationTypeEnum.
#ifndef WRIT_EC2_TYPES_ASSOCIATION_TYPE_ENUM_HPP
#define WRIT_EC2_TYPES_ASSOCIATION_TYPE_ENUM_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for AssociationTypeEnum: `tag` and
/// `instance-id`. Each is a constant, `instance-id` as `instance_id`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class AssociationTypeEnum : public Word<AssociationTypeEnum> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        instance_id, tag,
    };

    /// This word.
    constexpr AssociationTypeEnum(Listed word) noexcept
        : value_(AssociationTypeEnum::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AssociationTypeEnum(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AssociationTypeEnum)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 14,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "instance-idtag",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AssociationTypeEnum(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
