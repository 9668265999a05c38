// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of NetworkInterfaceAttribute.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_ATTRIBUTE_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_ATTRIBUTE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for NetworkInterfaceAttribute, such as
/// `description`. Each is a constant. A literal is compared with them; at run time a word that is
/// not listed gets an advice.
class NetworkInterfaceAttribute : public Word<NetworkInterfaceAttribute> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associatePublicIpAddress, attachment, description, groupSet, sourceDestCheck,
    };

    /// This word.
    constexpr NetworkInterfaceAttribute(Listed word) noexcept
        : value_(NetworkInterfaceAttribute::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NetworkInterfaceAttribute(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NetworkInterfaceAttribute)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        24, 34, 45, 53, 68,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associatePublicIpAddressattachmentdescriptiongroupSetsourceDestCheck",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit NetworkInterfaceAttribute(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
