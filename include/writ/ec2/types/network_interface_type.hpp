// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of NetworkInterfaceType.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_TYPE_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 18 words that the EC2 model of 2026-08-07 has for NetworkInterfaceType, such as `interface`.
/// Each is a constant, `interface` as `interface_`. A literal is compared with them; at run time a
/// word that is not listed gets an advice.
class NetworkInterfaceType : public Word<NetworkInterfaceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        api_gateway_managed, aws_codestar_connections_managed, branch, efa, efa_only,
        gateway_load_balancer, gateway_load_balancer_endpoint, global_accelerator_managed,
        interface_, iot_rules_managed, lambda, load_balancer, natGateway, network_load_balancer,
        quicksight, transit_gateway, trunk, vpc_endpoint,
    };

    /// This word.
    constexpr NetworkInterfaceType(Listed word) noexcept
        : value_(NetworkInterfaceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NetworkInterfaceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NetworkInterfaceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 51, 57, 60, 68, 89, 119, 145, 154, 171, 177, 190, 200, 221, 231, 246, 251, 263,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "api_gateway_managedaws_codestar_connections_managedbranchefaefa-onlygateway_load_balancer"
        "gateway_load_balancer_endpointglobal_accelerator_managedinterfaceiot_rules_managedlambdal"
        "oad_balancernatGatewaynetwork_load_balancerquicksighttransit_gatewaytrunkvpc_endpoint",
        ends, 18};

private:
    friend TextValue;
    friend Word;

    constexpr explicit NetworkInterfaceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
