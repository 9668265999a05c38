// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPublicAddressAwsService.
#ifndef WRIT_EC2_TYPES_IPAM_PUBLIC_ADDRESS_AWS_SERVICE_HPP
#define WRIT_EC2_TYPES_IPAM_PUBLIC_ADDRESS_AWS_SERVICE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 10 words that the EC2 model of 2026-08-07 has for IpamPublicAddressAwsService, such as
/// `nat-gateway`. Each is a constant, `nat-gateway` as `nat_gateway`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class IpamPublicAddressAwsService : public Word<IpamPublicAddressAwsService> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        cloudfront, database_migration_service, elastic_container_service, global_accelerator,
        load_balancer, nat_gateway, other, redshift, relational_database_service, site_to_site_vpn,
    };

    /// This word.
    constexpr IpamPublicAddressAwsService(Listed word) noexcept
        : value_(IpamPublicAddressAwsService::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPublicAddressAwsService(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPublicAddressAwsService)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 36, 61, 79, 92, 103, 108, 116, 143, 159,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "cloudfrontdatabase-migration-serviceelastic-container-serviceglobal-acceleratorload-balan"
        "cernat-gatewayotherredshiftrelational-database-servicesite-to-site-vpn",
        ends, 10};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPublicAddressAwsService(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
