// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamAddressHistoryResourceType.
#ifndef WRIT_EC2_TYPES_IPAM_ADDRESS_HISTORY_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_IPAM_ADDRESS_HISTORY_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for IpamAddressHistoryResourceType, such as
/// `eip`. Each is a constant, `network-interface` as `network_interface`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class IpamAddressHistoryResourceType : public Word<IpamAddressHistoryResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        eip, instance, network_interface, subnet, vpc,
    };

    /// This word.
    constexpr IpamAddressHistoryResourceType(Listed word) noexcept
        : value_(IpamAddressHistoryResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamAddressHistoryResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamAddressHistoryResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 11, 28, 34, 37,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "eipinstancenetwork-interfacesubnetvpc",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamAddressHistoryResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
