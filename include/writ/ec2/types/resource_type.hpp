// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ResourceType.
#ifndef WRIT_EC2_TYPES_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 111 words that the EC2 model of 2026-08-07 has for ResourceType, such as
/// `capacity-reservation`. Each is a constant, `capacity-reservation` as `capacity_reservation`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class ResourceType : public Word<ResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        application_status_check, capacity_block, capacity_manager_data_export,
        capacity_reservation, capacity_reservation_cancellation_quote, capacity_reservation_fleet,
        carrier_gateway, client_vpn_endpoint, coip_pool, customer_gateway,
        declarative_policies_report, dedicated_host, dhcp_options, egress_only_internet_gateway,
        elastic_gpu, elastic_ip, export_image_task, export_instance_task, fleet, fpga_image,
        host_reservation, image, image_usage_report, import_image_task, import_snapshot_task,
        instance, instance_connect_endpoint, instance_event_window, internet_gateway, ipam,
        ipam_external_resource_verification_token, ipam_internet_registry_association, ipam_policy,
        ipam_pool, ipam_pool_allocation, ipam_prefix_list_resolver,
        ipam_prefix_list_resolver_target, ipam_resource_discovery,
        ipam_resource_discovery_association, ipam_scope, ipv4pool_ec2, ipv6pool_ec2, key_pair,
        launch_template, local_gateway, local_gateway_route_table,
        local_gateway_route_table_virtual_interface_group_association,
        local_gateway_route_table_vpc_association, local_gateway_virtual_interface,
        local_gateway_virtual_interface_group, mac_modification_task, natgateway, network_acl,
        network_insights_access_scope, network_insights_access_scope_analysis,
        network_insights_analysis, network_insights_path, network_interface, outpost_lag,
        placement_group, prefix_list, replace_root_volume_task, reserved_instances, route_server,
        route_server_endpoint, route_server_peer, route_table, secondary_interface,
        secondary_network, secondary_subnet, security_group, security_group_rule,
        service_link_virtual_interface, snapshot, spot_fleet_request, spot_instances_request,
        subnet, subnet_cidr_reservation, traffic_mirror_filter, traffic_mirror_filter_rule,
        traffic_mirror_session, traffic_mirror_target, transit_gateway, transit_gateway_attachment,
        transit_gateway_connect_peer, transit_gateway_metering_policy,
        transit_gateway_multicast_domain, transit_gateway_policy_table, transit_gateway_route_table,
        transit_gateway_route_table_announcement, verified_access_endpoint,
        verified_access_endpoint_target, verified_access_group, verified_access_instance,
        verified_access_policy, verified_access_trust_provider, volume, vpc,
        vpc_block_public_access_exclusion, vpc_encryption_control, vpc_endpoint,
        vpc_endpoint_connection, vpc_endpoint_connection_device_type, vpc_endpoint_service,
        vpc_endpoint_service_permission, vpc_flow_log, vpc_peering_connection, vpn_concentrator,
        vpn_connection, vpn_connection_device_type, vpn_gateway,
    };

    /// This word.
    constexpr ResourceType(Listed word) noexcept : value_(ResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ResourceType(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        24, 38, 66, 86, 125, 151, 166, 185, 194, 210, 237, 251, 263, 291, 302, 312, 329, 349, 354,
        364, 380, 385, 403, 420, 440, 448, 473, 494, 510, 514, 555, 589, 600, 609, 629, 654, 686,
        709, 744, 754, 766, 778, 786, 801, 814, 839, 900, 941, 972, 1009, 1030, 1040, 1051, 1080,
        1118, 1143, 1164, 1181, 1192, 1207, 1218, 1242, 1260, 1272, 1293, 1310, 1321, 1340, 1357,
        1373, 1387, 1406, 1436, 1444, 1462, 1484, 1490, 1513, 1534, 1560, 1582, 1603, 1618, 1644,
        1672, 1703, 1735, 1763, 1790, 1830, 1854, 1885, 1906, 1930, 1952, 1982, 1988, 1991, 2024,
        2046, 2058, 2081, 2116, 2136, 2167, 2179, 2201, 2217, 2231, 2257, 2268,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "application-status-checkcapacity-blockcapacity-manager-data-exportcapacity-reservationcap"
        "acity-reservation-cancellation-quotecapacity-reservation-fleetcarrier-gatewayclient-vpn-e"
        "ndpointcoip-poolcustomer-gatewaydeclarative-policies-reportdedicated-hostdhcp-optionsegre"
        "ss-only-internet-gatewayelastic-gpuelastic-ipexport-image-taskexport-instance-taskfleetfp"
        "ga-imagehost-reservationimageimage-usage-reportimport-image-taskimport-snapshot-taskinsta"
        "nceinstance-connect-endpointinstance-event-windowinternet-gatewayipamipam-external-resour"
        "ce-verification-tokenipam-internet-registry-associationipam-policyipam-poolipam-pool-allo"
        "cationipam-prefix-list-resolveripam-prefix-list-resolver-targetipam-resource-discoveryipa"
        "m-resource-discovery-associationipam-scopeipv4pool-ec2ipv6pool-ec2key-pairlaunch-template"
        "local-gatewaylocal-gateway-route-tablelocal-gateway-route-table-virtual-interface-group-a"
        "ssociationlocal-gateway-route-table-vpc-associationlocal-gateway-virtual-interfacelocal-g"
        "ateway-virtual-interface-groupmac-modification-tasknatgatewaynetwork-aclnetwork-insights-"
        "access-scopenetwork-insights-access-scope-analysisnetwork-insights-analysisnetwork-insigh"
        "ts-pathnetwork-interfaceoutpost-lagplacement-groupprefix-listreplace-root-volume-taskrese"
        "rved-instancesroute-serverroute-server-endpointroute-server-peerroute-tablesecondary-inte"
        "rfacesecondary-networksecondary-subnetsecurity-groupsecurity-group-ruleservice-link-virtu"
        "al-interfacesnapshotspot-fleet-requestspot-instances-requestsubnetsubnet-cidr-reservation"
        "traffic-mirror-filtertraffic-mirror-filter-ruletraffic-mirror-sessiontraffic-mirror-targe"
        "ttransit-gatewaytransit-gateway-attachmenttransit-gateway-connect-peertransit-gateway-met"
        "ering-policytransit-gateway-multicast-domaintransit-gateway-policy-tabletransit-gateway-r"
        "oute-tabletransit-gateway-route-table-announcementverified-access-endpointverified-access"
        "-endpoint-targetverified-access-groupverified-access-instanceverified-access-policyverifi"
        "ed-access-trust-providervolumevpcvpc-block-public-access-exclusionvpc-encryption-controlv"
        "pc-endpointvpc-endpoint-connectionvpc-endpoint-connection-device-typevpc-endpoint-service"
        "vpc-endpoint-service-permissionvpc-flow-logvpc-peering-connectionvpn-concentratorvpn-conn"
        "ectionvpn-connection-device-typevpn-gateway",
        ends, 111};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
