// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TaggableResourceType.
#ifndef WRIT_EC2_TYPES_TAGGABLE_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_TAGGABLE_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for TaggableResourceType: `network-interface`,
/// `instance` and `auto-scaling-group`. Each is a constant, `network-interface` as
/// `network_interface`. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class TaggableResourceType : public Word<TaggableResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        auto_scaling_group, instance, network_interface,
    };

    /// This word.
    constexpr TaggableResourceType(Listed word) noexcept
        : value_(TaggableResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TaggableResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TaggableResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 26, 43,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "auto-scaling-groupinstancenetwork-interface",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TaggableResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
