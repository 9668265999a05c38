// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPublicAddressType.
#ifndef WRIT_EC2_TYPES_IPAM_PUBLIC_ADDRESS_TYPE_HPP
#define WRIT_EC2_TYPES_IPAM_PUBLIC_ADDRESS_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 7 words that the EC2 model of 2026-08-07 has for IpamPublicAddressType, such as
/// `service-managed-ip`. Each is a constant, `service-managed-ip` as `service_managed_ip`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class IpamPublicAddressType : public Word<IpamPublicAddressType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        amazon_owned_contig, amazon_owned_eip, anycast_ip_list_ip, byoip, ec2_public_ip,
        service_managed_byoip, service_managed_ip,
    };

    /// This word.
    constexpr IpamPublicAddressType(Listed word) noexcept
        : value_(IpamPublicAddressType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPublicAddressType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPublicAddressType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 35, 53, 58, 71, 92, 110,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "amazon-owned-contigamazon-owned-eipanycast-ip-list-ipbyoipec2-public-ipservice-managed-by"
        "oipservice-managed-ip",
        ends, 7};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPublicAddressType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
