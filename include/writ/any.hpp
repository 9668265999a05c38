// SPDX-License-Identifier: BSL-1.0
/// Any action of EC2 by its name: a minute or two of the compiler, in a file that includes it.
/// Derived from the tree: `cmake --build --preset test --target refresh`
#ifndef WRIT_ANY_HPP
#define WRIT_ANY_HPP

#include <writ/any/action.hpp>
#include <writ/any/actions.hpp>
#include <writ/any/any_reply.hpp>
#include <writ/any/any_request.hpp>
#include <writ/any/read_any.hpp>
#include <writ/any/reply_shape.hpp>
#include <writ/any/unchecked_action.hpp>
#include <writ/any/write_any.hpp>
#include <writ/ec2/accept_address_transfer.hpp>
#include <writ/ec2/accept_capacity_reservation_billing_ownership.hpp>
#include <writ/ec2/accept_reserved_instances_exchange_quote.hpp>
#include <writ/ec2/accept_transit_gateway_client_vpn_attachment.hpp>
#include <writ/ec2/accept_transit_gateway_multicast_domain_associations.hpp>
#include <writ/ec2/accept_transit_gateway_peering_attachment.hpp>
#include <writ/ec2/accept_transit_gateway_vpc_attachment.hpp>
#include <writ/ec2/accept_vpc_endpoint_connections.hpp>
#include <writ/ec2/accept_vpc_peering_connection.hpp>
#include <writ/ec2/advertise_byoip_cidr.hpp>
#include <writ/ec2/allocate_address.hpp>
#include <writ/ec2/allocate_hosts.hpp>
#include <writ/ec2/allocate_ipam_pool_cidr.hpp>
#include <writ/ec2/apply_security_groups_to_client_vpn_target_network.hpp>
#include <writ/ec2/assign_ipv6_addresses.hpp>
#include <writ/ec2/assign_private_ip_addresses.hpp>
#include <writ/ec2/assign_private_nat_gateway_address.hpp>
#include <writ/ec2/associate_address.hpp>
#include <writ/ec2/associate_application_status_check.hpp>
#include <writ/ec2/associate_capacity_reservation_billing_owner.hpp>
#include <writ/ec2/associate_client_vpn_target_network.hpp>
#include <writ/ec2/associate_dhcp_options.hpp>
#include <writ/ec2/associate_enclave_certificate_iam_role.hpp>
#include <writ/ec2/associate_iam_instance_profile.hpp>
#include <writ/ec2/associate_instance_event_window.hpp>
#include <writ/ec2/associate_ipam_byoasn.hpp>
#include <writ/ec2/associate_ipam_resource_discovery.hpp>
#include <writ/ec2/associate_nat_gateway_address.hpp>
#include <writ/ec2/associate_route_server.hpp>
#include <writ/ec2/associate_route_table.hpp>
#include <writ/ec2/associate_security_group_vpc.hpp>
#include <writ/ec2/associate_subnet_cidr_block.hpp>
#include <writ/ec2/associate_transit_gateway_multicast_domain.hpp>
#include <writ/ec2/associate_transit_gateway_policy_table.hpp>
#include <writ/ec2/associate_transit_gateway_route_table.hpp>
#include <writ/ec2/associate_trunk_interface.hpp>
#include <writ/ec2/associate_vpc_cidr_block.hpp>
#include <writ/ec2/attach_classic_link_vpc.hpp>
#include <writ/ec2/attach_image_watermark.hpp>
#include <writ/ec2/attach_internet_gateway.hpp>
#include <writ/ec2/attach_network_interface.hpp>
#include <writ/ec2/attach_verified_access_trust_provider.hpp>
#include <writ/ec2/attach_volume.hpp>
#include <writ/ec2/attach_vpn_gateway.hpp>
#include <writ/ec2/authorize_client_vpn_ingress.hpp>
#include <writ/ec2/authorize_security_group_egress.hpp>
#include <writ/ec2/authorize_security_group_ingress.hpp>
#include <writ/ec2/batch_modify_ipam_routing_policy_registrations.hpp>
#include <writ/ec2/bundle_instance.hpp>
#include <writ/ec2/cancel_bundle_task.hpp>
#include <writ/ec2/cancel_capacity_reservation.hpp>
#include <writ/ec2/cancel_capacity_reservation_fleets.hpp>
#include <writ/ec2/cancel_conversion_task.hpp>
#include <writ/ec2/cancel_declarative_policies_report.hpp>
#include <writ/ec2/cancel_export_task.hpp>
#include <writ/ec2/cancel_image_launch_permission.hpp>
#include <writ/ec2/cancel_import_task.hpp>
#include <writ/ec2/cancel_reserved_instances_listing.hpp>
#include <writ/ec2/cancel_spot_fleet_requests.hpp>
#include <writ/ec2/cancel_spot_instance_requests.hpp>
#include <writ/ec2/confirm_product_instance.hpp>
#include <writ/ec2/copy_fpga_image.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/copy_snapshot.hpp>
#include <writ/ec2/copy_volumes.hpp>
#include <writ/ec2/create_application_status_check.hpp>
#include <writ/ec2/create_capacity_manager_data_export.hpp>
#include <writ/ec2/create_capacity_reservation.hpp>
#include <writ/ec2/create_capacity_reservation_by_splitting.hpp>
#include <writ/ec2/create_capacity_reservation_cancellation_quote.hpp>
#include <writ/ec2/create_capacity_reservation_fleet.hpp>
#include <writ/ec2/create_carrier_gateway.hpp>
#include <writ/ec2/create_client_vpn_endpoint.hpp>
#include <writ/ec2/create_client_vpn_route.hpp>
#include <writ/ec2/create_coip_cidr.hpp>
#include <writ/ec2/create_coip_pool.hpp>
#include <writ/ec2/create_customer_gateway.hpp>
#include <writ/ec2/create_default_subnet.hpp>
#include <writ/ec2/create_default_vpc.hpp>
#include <writ/ec2/create_delegate_mac_volume_ownership_task.hpp>
#include <writ/ec2/create_dhcp_options.hpp>
#include <writ/ec2/create_egress_only_internet_gateway.hpp>
#include <writ/ec2/create_fleet.hpp>
#include <writ/ec2/create_flow_logs.hpp>
#include <writ/ec2/create_fpga_image.hpp>
#include <writ/ec2/create_image.hpp>
#include <writ/ec2/create_image_usage_report.hpp>
#include <writ/ec2/create_instance_connect_endpoint.hpp>
#include <writ/ec2/create_instance_event_window.hpp>
#include <writ/ec2/create_instance_export_task.hpp>
#include <writ/ec2/create_internet_gateway.hpp>
#include <writ/ec2/create_interruptible_capacity_reservation_allocation.hpp>
#include <writ/ec2/create_ipam.hpp>
#include <writ/ec2/create_ipam_external_resource_verification_token.hpp>
#include <writ/ec2/create_ipam_internet_registry_association.hpp>
#include <writ/ec2/create_ipam_policy.hpp>
#include <writ/ec2/create_ipam_pool.hpp>
#include <writ/ec2/create_ipam_prefix_list_resolver.hpp>
#include <writ/ec2/create_ipam_prefix_list_resolver_target.hpp>
#include <writ/ec2/create_ipam_resource_discovery.hpp>
#include <writ/ec2/create_ipam_routing_policy_registration.hpp>
#include <writ/ec2/create_ipam_scope.hpp>
#include <writ/ec2/create_key_pair.hpp>
#include <writ/ec2/create_launch_template.hpp>
#include <writ/ec2/create_launch_template_version.hpp>
#include <writ/ec2/create_local_gateway_route.hpp>
#include <writ/ec2/create_local_gateway_route_table.hpp>
#include <writ/ec2/create_local_gateway_route_table_virtual_interface_group_association.hpp>
#include <writ/ec2/create_local_gateway_route_table_vpc_association.hpp>
#include <writ/ec2/create_local_gateway_virtual_interface.hpp>
#include <writ/ec2/create_local_gateway_virtual_interface_group.hpp>
#include <writ/ec2/create_mac_system_integrity_protection_modification_task.hpp>
#include <writ/ec2/create_managed_prefix_list.hpp>
#include <writ/ec2/create_nat_gateway.hpp>
#include <writ/ec2/create_network_acl.hpp>
#include <writ/ec2/create_network_acl_entry.hpp>
#include <writ/ec2/create_network_insights_access_scope.hpp>
#include <writ/ec2/create_network_insights_path.hpp>
#include <writ/ec2/create_network_interface.hpp>
#include <writ/ec2/create_network_interface_permission.hpp>
#include <writ/ec2/create_placement_group.hpp>
#include <writ/ec2/create_public_ipv4_pool.hpp>
#include <writ/ec2/create_replace_root_volume_task.hpp>
#include <writ/ec2/create_reserved_instances_listing.hpp>
#include <writ/ec2/create_restore_image_task.hpp>
#include <writ/ec2/create_route.hpp>
#include <writ/ec2/create_route_server.hpp>
#include <writ/ec2/create_route_server_endpoint.hpp>
#include <writ/ec2/create_route_server_peer.hpp>
#include <writ/ec2/create_route_table.hpp>
#include <writ/ec2/create_secondary_network.hpp>
#include <writ/ec2/create_secondary_subnet.hpp>
#include <writ/ec2/create_security_group.hpp>
#include <writ/ec2/create_snapshot.hpp>
#include <writ/ec2/create_snapshots.hpp>
#include <writ/ec2/create_spot_datafeed_subscription.hpp>
#include <writ/ec2/create_store_image_task.hpp>
#include <writ/ec2/create_subnet.hpp>
#include <writ/ec2/create_subnet_cidr_reservation.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/create_traffic_mirror_filter.hpp>
#include <writ/ec2/create_traffic_mirror_filter_rule.hpp>
#include <writ/ec2/create_traffic_mirror_session.hpp>
#include <writ/ec2/create_traffic_mirror_target.hpp>
#include <writ/ec2/create_transit_gateway.hpp>
#include <writ/ec2/create_transit_gateway_connect.hpp>
#include <writ/ec2/create_transit_gateway_connect_peer.hpp>
#include <writ/ec2/create_transit_gateway_metering_policy.hpp>
#include <writ/ec2/create_transit_gateway_metering_policy_entry.hpp>
#include <writ/ec2/create_transit_gateway_multicast_domain.hpp>
#include <writ/ec2/create_transit_gateway_peering_attachment.hpp>
#include <writ/ec2/create_transit_gateway_policy_table.hpp>
#include <writ/ec2/create_transit_gateway_policy_table_entry.hpp>
#include <writ/ec2/create_transit_gateway_prefix_list_reference.hpp>
#include <writ/ec2/create_transit_gateway_route.hpp>
#include <writ/ec2/create_transit_gateway_route_table.hpp>
#include <writ/ec2/create_transit_gateway_route_table_announcement.hpp>
#include <writ/ec2/create_transit_gateway_vpc_attachment.hpp>
#include <writ/ec2/create_verified_access_endpoint.hpp>
#include <writ/ec2/create_verified_access_group.hpp>
#include <writ/ec2/create_verified_access_instance.hpp>
#include <writ/ec2/create_verified_access_trust_provider.hpp>
#include <writ/ec2/create_volume.hpp>
#include <writ/ec2/create_vpc.hpp>
#include <writ/ec2/create_vpc_block_public_access_exclusion.hpp>
#include <writ/ec2/create_vpc_encryption_control.hpp>
#include <writ/ec2/create_vpc_endpoint.hpp>
#include <writ/ec2/create_vpc_endpoint_connection_notification.hpp>
#include <writ/ec2/create_vpc_endpoint_service_configuration.hpp>
#include <writ/ec2/create_vpc_peering_connection.hpp>
#include <writ/ec2/create_vpn_concentrator.hpp>
#include <writ/ec2/create_vpn_connection.hpp>
#include <writ/ec2/create_vpn_connection_route.hpp>
#include <writ/ec2/create_vpn_gateway.hpp>
#include <writ/ec2/delete_application_status_check.hpp>
#include <writ/ec2/delete_capacity_manager_data_export.hpp>
#include <writ/ec2/delete_carrier_gateway.hpp>
#include <writ/ec2/delete_client_vpn_endpoint.hpp>
#include <writ/ec2/delete_client_vpn_route.hpp>
#include <writ/ec2/delete_coip_cidr.hpp>
#include <writ/ec2/delete_coip_pool.hpp>
#include <writ/ec2/delete_customer_gateway.hpp>
#include <writ/ec2/delete_dhcp_options.hpp>
#include <writ/ec2/delete_egress_only_internet_gateway.hpp>
#include <writ/ec2/delete_fleets.hpp>
#include <writ/ec2/delete_flow_logs.hpp>
#include <writ/ec2/delete_fpga_image.hpp>
#include <writ/ec2/delete_image_usage_report.hpp>
#include <writ/ec2/delete_instance_connect_endpoint.hpp>
#include <writ/ec2/delete_instance_event_window.hpp>
#include <writ/ec2/delete_internet_gateway.hpp>
#include <writ/ec2/delete_ipam.hpp>
#include <writ/ec2/delete_ipam_external_resource_verification_token.hpp>
#include <writ/ec2/delete_ipam_internet_registry_association.hpp>
#include <writ/ec2/delete_ipam_policy.hpp>
#include <writ/ec2/delete_ipam_pool.hpp>
#include <writ/ec2/delete_ipam_prefix_list_resolver.hpp>
#include <writ/ec2/delete_ipam_prefix_list_resolver_target.hpp>
#include <writ/ec2/delete_ipam_resource_discovery.hpp>
#include <writ/ec2/delete_ipam_routing_policy_registration.hpp>
#include <writ/ec2/delete_ipam_scope.hpp>
#include <writ/ec2/delete_key_pair.hpp>
#include <writ/ec2/delete_launch_template.hpp>
#include <writ/ec2/delete_launch_template_versions.hpp>
#include <writ/ec2/delete_local_gateway_route.hpp>
#include <writ/ec2/delete_local_gateway_route_table.hpp>
#include <writ/ec2/delete_local_gateway_route_table_virtual_interface_group_association.hpp>
#include <writ/ec2/delete_local_gateway_route_table_vpc_association.hpp>
#include <writ/ec2/delete_local_gateway_virtual_interface.hpp>
#include <writ/ec2/delete_local_gateway_virtual_interface_group.hpp>
#include <writ/ec2/delete_managed_prefix_list.hpp>
#include <writ/ec2/delete_nat_gateway.hpp>
#include <writ/ec2/delete_network_acl.hpp>
#include <writ/ec2/delete_network_acl_entry.hpp>
#include <writ/ec2/delete_network_insights_access_scope.hpp>
#include <writ/ec2/delete_network_insights_access_scope_analysis.hpp>
#include <writ/ec2/delete_network_insights_analysis.hpp>
#include <writ/ec2/delete_network_insights_path.hpp>
#include <writ/ec2/delete_network_interface.hpp>
#include <writ/ec2/delete_network_interface_permission.hpp>
#include <writ/ec2/delete_placement_group.hpp>
#include <writ/ec2/delete_public_ipv4_pool.hpp>
#include <writ/ec2/delete_queued_reserved_instances.hpp>
#include <writ/ec2/delete_route.hpp>
#include <writ/ec2/delete_route_server.hpp>
#include <writ/ec2/delete_route_server_endpoint.hpp>
#include <writ/ec2/delete_route_server_peer.hpp>
#include <writ/ec2/delete_route_table.hpp>
#include <writ/ec2/delete_secondary_network.hpp>
#include <writ/ec2/delete_secondary_subnet.hpp>
#include <writ/ec2/delete_security_group.hpp>
#include <writ/ec2/delete_snapshot.hpp>
#include <writ/ec2/delete_spot_datafeed_subscription.hpp>
#include <writ/ec2/delete_subnet.hpp>
#include <writ/ec2/delete_subnet_cidr_reservation.hpp>
#include <writ/ec2/delete_tags.hpp>
#include <writ/ec2/delete_traffic_mirror_filter.hpp>
#include <writ/ec2/delete_traffic_mirror_filter_rule.hpp>
#include <writ/ec2/delete_traffic_mirror_session.hpp>
#include <writ/ec2/delete_traffic_mirror_target.hpp>
#include <writ/ec2/delete_transit_gateway.hpp>
#include <writ/ec2/delete_transit_gateway_client_vpn_attachment.hpp>
#include <writ/ec2/delete_transit_gateway_connect.hpp>
#include <writ/ec2/delete_transit_gateway_connect_peer.hpp>
#include <writ/ec2/delete_transit_gateway_metering_policy.hpp>
#include <writ/ec2/delete_transit_gateway_metering_policy_entry.hpp>
#include <writ/ec2/delete_transit_gateway_multicast_domain.hpp>
#include <writ/ec2/delete_transit_gateway_peering_attachment.hpp>
#include <writ/ec2/delete_transit_gateway_policy_table.hpp>
#include <writ/ec2/delete_transit_gateway_policy_table_entry.hpp>
#include <writ/ec2/delete_transit_gateway_prefix_list_reference.hpp>
#include <writ/ec2/delete_transit_gateway_route.hpp>
#include <writ/ec2/delete_transit_gateway_route_table.hpp>
#include <writ/ec2/delete_transit_gateway_route_table_announcement.hpp>
#include <writ/ec2/delete_transit_gateway_vpc_attachment.hpp>
#include <writ/ec2/delete_verified_access_endpoint.hpp>
#include <writ/ec2/delete_verified_access_group.hpp>
#include <writ/ec2/delete_verified_access_instance.hpp>
#include <writ/ec2/delete_verified_access_trust_provider.hpp>
#include <writ/ec2/delete_volume.hpp>
#include <writ/ec2/delete_vpc.hpp>
#include <writ/ec2/delete_vpc_block_public_access_exclusion.hpp>
#include <writ/ec2/delete_vpc_encryption_control.hpp>
#include <writ/ec2/delete_vpc_endpoint_connection_notifications.hpp>
#include <writ/ec2/delete_vpc_endpoint_service_configurations.hpp>
#include <writ/ec2/delete_vpc_endpoints.hpp>
#include <writ/ec2/delete_vpc_peering_connection.hpp>
#include <writ/ec2/delete_vpn_concentrator.hpp>
#include <writ/ec2/delete_vpn_connection.hpp>
#include <writ/ec2/delete_vpn_connection_route.hpp>
#include <writ/ec2/delete_vpn_gateway.hpp>
#include <writ/ec2/deprovision_byoip_cidr.hpp>
#include <writ/ec2/deprovision_ipam_byoasn.hpp>
#include <writ/ec2/deprovision_ipam_pool_cidr.hpp>
#include <writ/ec2/deprovision_public_ipv4_pool_cidr.hpp>
#include <writ/ec2/deregister_image.hpp>
#include <writ/ec2/deregister_instance_event_notification_attributes.hpp>
#include <writ/ec2/deregister_transit_gateway_multicast_group_members.hpp>
#include <writ/ec2/deregister_transit_gateway_multicast_group_sources.hpp>
#include <writ/ec2/describe_account_attributes.hpp>
#include <writ/ec2/describe_account_vpc_encryption_control.hpp>
#include <writ/ec2/describe_address_transfers.hpp>
#include <writ/ec2/describe_addresses.hpp>
#include <writ/ec2/describe_addresses_attribute.hpp>
#include <writ/ec2/describe_aggregate_id_format.hpp>
#include <writ/ec2/describe_application_status.hpp>
#include <writ/ec2/describe_application_status_check_associations.hpp>
#include <writ/ec2/describe_application_status_checks.hpp>
#include <writ/ec2/describe_availability_zones.hpp>
#include <writ/ec2/describe_aws_network_performance_metric_subscriptions.hpp>
#include <writ/ec2/describe_bundle_tasks.hpp>
#include <writ/ec2/describe_byoip_cidrs.hpp>
#include <writ/ec2/describe_capacity_block_extension_history.hpp>
#include <writ/ec2/describe_capacity_block_extension_offerings.hpp>
#include <writ/ec2/describe_capacity_block_offerings.hpp>
#include <writ/ec2/describe_capacity_block_status.hpp>
#include <writ/ec2/describe_capacity_blocks.hpp>
#include <writ/ec2/describe_capacity_manager_data_exports.hpp>
#include <writ/ec2/describe_capacity_reservation_billing_requests.hpp>
#include <writ/ec2/describe_capacity_reservation_cancellation_quotes.hpp>
#include <writ/ec2/describe_capacity_reservation_fleets.hpp>
#include <writ/ec2/describe_capacity_reservation_topology.hpp>
#include <writ/ec2/describe_capacity_reservations.hpp>
#include <writ/ec2/describe_carrier_gateways.hpp>
#include <writ/ec2/describe_classic_link_instances.hpp>
#include <writ/ec2/describe_client_vpn_authorization_rules.hpp>
#include <writ/ec2/describe_client_vpn_connections.hpp>
#include <writ/ec2/describe_client_vpn_endpoints.hpp>
#include <writ/ec2/describe_client_vpn_routes.hpp>
#include <writ/ec2/describe_client_vpn_target_networks.hpp>
#include <writ/ec2/describe_coip_pools.hpp>
#include <writ/ec2/describe_conversion_tasks.hpp>
#include <writ/ec2/describe_customer_gateways.hpp>
#include <writ/ec2/describe_declarative_policies_reports.hpp>
#include <writ/ec2/describe_dhcp_options.hpp>
#include <writ/ec2/describe_egress_only_internet_gateways.hpp>
#include <writ/ec2/describe_elastic_gpus.hpp>
#include <writ/ec2/describe_export_image_tasks.hpp>
#include <writ/ec2/describe_export_tasks.hpp>
#include <writ/ec2/describe_fast_launch_images.hpp>
#include <writ/ec2/describe_fast_snapshot_restores.hpp>
#include <writ/ec2/describe_fleet_history.hpp>
#include <writ/ec2/describe_fleet_instances.hpp>
#include <writ/ec2/describe_fleets.hpp>
#include <writ/ec2/describe_flow_logs.hpp>
#include <writ/ec2/describe_fpga_image_attribute.hpp>
#include <writ/ec2/describe_fpga_images.hpp>
#include <writ/ec2/describe_host_reservation_offerings.hpp>
#include <writ/ec2/describe_host_reservations.hpp>
#include <writ/ec2/describe_hosts.hpp>
#include <writ/ec2/describe_iam_instance_profile_associations.hpp>
#include <writ/ec2/describe_id_format.hpp>
#include <writ/ec2/describe_identity_id_format.hpp>
#include <writ/ec2/describe_image_attribute.hpp>
#include <writ/ec2/describe_image_references.hpp>
#include <writ/ec2/describe_image_usage_report_entries.hpp>
#include <writ/ec2/describe_image_usage_reports.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/describe_import_image_tasks.hpp>
#include <writ/ec2/describe_import_snapshot_tasks.hpp>
#include <writ/ec2/describe_instance_attribute.hpp>
#include <writ/ec2/describe_instance_connect_endpoints.hpp>
#include <writ/ec2/describe_instance_credit_specifications.hpp>
#include <writ/ec2/describe_instance_event_notification_attributes.hpp>
#include <writ/ec2/describe_instance_event_windows.hpp>
#include <writ/ec2/describe_instance_image_metadata.hpp>
#include <writ/ec2/describe_instance_sql_ha_history_states.hpp>
#include <writ/ec2/describe_instance_sql_ha_states.hpp>
#include <writ/ec2/describe_instance_status.hpp>
#include <writ/ec2/describe_instance_topology.hpp>
#include <writ/ec2/describe_instance_type_offerings.hpp>
#include <writ/ec2/describe_instance_types.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/describe_internet_gateways.hpp>
#include <writ/ec2/describe_ipam_byoasn.hpp>
#include <writ/ec2/describe_ipam_external_resource_verification_tokens.hpp>
#include <writ/ec2/describe_ipam_internet_registry_associations.hpp>
#include <writ/ec2/describe_ipam_policies.hpp>
#include <writ/ec2/describe_ipam_pool_allocations.hpp>
#include <writ/ec2/describe_ipam_pools.hpp>
#include <writ/ec2/describe_ipam_prefix_list_resolver_targets.hpp>
#include <writ/ec2/describe_ipam_prefix_list_resolvers.hpp>
#include <writ/ec2/describe_ipam_resource_discoveries.hpp>
#include <writ/ec2/describe_ipam_resource_discovery_associations.hpp>
#include <writ/ec2/describe_ipam_scopes.hpp>
#include <writ/ec2/describe_ipams.hpp>
#include <writ/ec2/describe_ipv6_pools.hpp>
#include <writ/ec2/describe_key_pairs.hpp>
#include <writ/ec2/describe_launch_template_versions.hpp>
#include <writ/ec2/describe_launch_templates.hpp>
#include <writ/ec2/describe_local_gateway_route_table_virtual_interface_group_associations.hpp>
#include <writ/ec2/describe_local_gateway_route_table_vpc_associations.hpp>
#include <writ/ec2/describe_local_gateway_route_tables.hpp>
#include <writ/ec2/describe_local_gateway_virtual_interface_groups.hpp>
#include <writ/ec2/describe_local_gateway_virtual_interfaces.hpp>
#include <writ/ec2/describe_local_gateways.hpp>
#include <writ/ec2/describe_locked_snapshots.hpp>
#include <writ/ec2/describe_mac_hosts.hpp>
#include <writ/ec2/describe_mac_modification_tasks.hpp>
#include <writ/ec2/describe_managed_prefix_lists.hpp>
#include <writ/ec2/describe_moving_addresses.hpp>
#include <writ/ec2/describe_nat_gateways.hpp>
#include <writ/ec2/describe_network_acls.hpp>
#include <writ/ec2/describe_network_insights_access_scope_analyses.hpp>
#include <writ/ec2/describe_network_insights_access_scopes.hpp>
#include <writ/ec2/describe_network_insights_analyses.hpp>
#include <writ/ec2/describe_network_insights_paths.hpp>
#include <writ/ec2/describe_network_interface_attribute.hpp>
#include <writ/ec2/describe_network_interface_permissions.hpp>
#include <writ/ec2/describe_network_interfaces.hpp>
#include <writ/ec2/describe_outpost_lags.hpp>
#include <writ/ec2/describe_placement_groups.hpp>
#include <writ/ec2/describe_prefix_lists.hpp>
#include <writ/ec2/describe_principal_id_format.hpp>
#include <writ/ec2/describe_public_ipv4_pools.hpp>
#include <writ/ec2/describe_regions.hpp>
#include <writ/ec2/describe_replace_root_volume_tasks.hpp>
#include <writ/ec2/describe_reserved_instances.hpp>
#include <writ/ec2/describe_reserved_instances_listings.hpp>
#include <writ/ec2/describe_reserved_instances_modifications.hpp>
#include <writ/ec2/describe_reserved_instances_offerings.hpp>
#include <writ/ec2/describe_route_server_endpoints.hpp>
#include <writ/ec2/describe_route_server_peers.hpp>
#include <writ/ec2/describe_route_servers.hpp>
#include <writ/ec2/describe_route_tables.hpp>
#include <writ/ec2/describe_scheduled_instance_availability.hpp>
#include <writ/ec2/describe_scheduled_instances.hpp>
#include <writ/ec2/describe_secondary_interfaces.hpp>
#include <writ/ec2/describe_secondary_networks.hpp>
#include <writ/ec2/describe_secondary_subnets.hpp>
#include <writ/ec2/describe_security_group_references.hpp>
#include <writ/ec2/describe_security_group_rules.hpp>
#include <writ/ec2/describe_security_group_vpc_associations.hpp>
#include <writ/ec2/describe_security_groups.hpp>
#include <writ/ec2/describe_service_link_virtual_interfaces.hpp>
#include <writ/ec2/describe_snapshot_attribute.hpp>
#include <writ/ec2/describe_snapshot_tier_status.hpp>
#include <writ/ec2/describe_snapshots.hpp>
#include <writ/ec2/describe_spot_datafeed_subscription.hpp>
#include <writ/ec2/describe_spot_fleet_instances.hpp>
#include <writ/ec2/describe_spot_fleet_request_history.hpp>
#include <writ/ec2/describe_spot_fleet_requests.hpp>
#include <writ/ec2/describe_spot_instance_requests.hpp>
#include <writ/ec2/describe_spot_price_history.hpp>
#include <writ/ec2/describe_stale_security_groups.hpp>
#include <writ/ec2/describe_store_image_tasks.hpp>
#include <writ/ec2/describe_subnets.hpp>
#include <writ/ec2/describe_tags.hpp>
#include <writ/ec2/describe_traffic_mirror_filter_rules.hpp>
#include <writ/ec2/describe_traffic_mirror_filters.hpp>
#include <writ/ec2/describe_traffic_mirror_sessions.hpp>
#include <writ/ec2/describe_traffic_mirror_targets.hpp>
#include <writ/ec2/describe_transit_gateway_attachments.hpp>
#include <writ/ec2/describe_transit_gateway_connect_peers.hpp>
#include <writ/ec2/describe_transit_gateway_connects.hpp>
#include <writ/ec2/describe_transit_gateway_metering_policies.hpp>
#include <writ/ec2/describe_transit_gateway_multicast_domains.hpp>
#include <writ/ec2/describe_transit_gateway_peering_attachments.hpp>
#include <writ/ec2/describe_transit_gateway_policy_tables.hpp>
#include <writ/ec2/describe_transit_gateway_route_table_announcements.hpp>
#include <writ/ec2/describe_transit_gateway_route_tables.hpp>
#include <writ/ec2/describe_transit_gateway_vpc_attachments.hpp>
#include <writ/ec2/describe_transit_gateways.hpp>
#include <writ/ec2/describe_trunk_interface_associations.hpp>
#include <writ/ec2/describe_verified_access_endpoints.hpp>
#include <writ/ec2/describe_verified_access_groups.hpp>
#include <writ/ec2/describe_verified_access_instance_logging_configurations.hpp>
#include <writ/ec2/describe_verified_access_instances.hpp>
#include <writ/ec2/describe_verified_access_trust_providers.hpp>
#include <writ/ec2/describe_volume_attribute.hpp>
#include <writ/ec2/describe_volume_status.hpp>
#include <writ/ec2/describe_volumes.hpp>
#include <writ/ec2/describe_volumes_modifications.hpp>
#include <writ/ec2/describe_vpc_attribute.hpp>
#include <writ/ec2/describe_vpc_block_public_access_exclusions.hpp>
#include <writ/ec2/describe_vpc_block_public_access_options.hpp>
#include <writ/ec2/describe_vpc_classic_link.hpp>
#include <writ/ec2/describe_vpc_classic_link_dns_support.hpp>
#include <writ/ec2/describe_vpc_encryption_controls.hpp>
#include <writ/ec2/describe_vpc_endpoint_associations.hpp>
#include <writ/ec2/describe_vpc_endpoint_connection_notifications.hpp>
#include <writ/ec2/describe_vpc_endpoint_connections.hpp>
#include <writ/ec2/describe_vpc_endpoint_service_configurations.hpp>
#include <writ/ec2/describe_vpc_endpoint_service_permissions.hpp>
#include <writ/ec2/describe_vpc_endpoint_services.hpp>
#include <writ/ec2/describe_vpc_endpoints.hpp>
#include <writ/ec2/describe_vpc_peering_connections.hpp>
#include <writ/ec2/describe_vpcs.hpp>
#include <writ/ec2/describe_vpn_concentrators.hpp>
#include <writ/ec2/describe_vpn_connections.hpp>
#include <writ/ec2/describe_vpn_gateways.hpp>
#include <writ/ec2/detach_classic_link_vpc.hpp>
#include <writ/ec2/detach_image_watermark.hpp>
#include <writ/ec2/detach_internet_gateway.hpp>
#include <writ/ec2/detach_network_interface.hpp>
#include <writ/ec2/detach_verified_access_trust_provider.hpp>
#include <writ/ec2/detach_volume.hpp>
#include <writ/ec2/detach_vpn_gateway.hpp>
#include <writ/ec2/disable_address_transfer.hpp>
#include <writ/ec2/disable_allowed_images_settings.hpp>
#include <writ/ec2/disable_application_status_check_suppression.hpp>
#include <writ/ec2/disable_aws_network_performance_metric_subscription.hpp>
#include <writ/ec2/disable_capacity_manager.hpp>
#include <writ/ec2/disable_ebs_encryption_by_default.hpp>
#include <writ/ec2/disable_fast_launch.hpp>
#include <writ/ec2/disable_fast_snapshot_restores.hpp>
#include <writ/ec2/disable_image.hpp>
#include <writ/ec2/disable_image_block_public_access.hpp>
#include <writ/ec2/disable_image_deprecation.hpp>
#include <writ/ec2/disable_image_deregistration_protection.hpp>
#include <writ/ec2/disable_instance_sql_ha_standby_detections.hpp>
#include <writ/ec2/disable_ipam_organization_admin_account.hpp>
#include <writ/ec2/disable_ipam_policy.hpp>
#include <writ/ec2/disable_route_server_propagation.hpp>
#include <writ/ec2/disable_serial_console_access.hpp>
#include <writ/ec2/disable_snapshot_block_public_access.hpp>
#include <writ/ec2/disable_transit_gateway_route_table_propagation.hpp>
#include <writ/ec2/disable_vgw_route_propagation.hpp>
#include <writ/ec2/disable_vpc_classic_link.hpp>
#include <writ/ec2/disable_vpc_classic_link_dns_support.hpp>
#include <writ/ec2/disassociate_address.hpp>
#include <writ/ec2/disassociate_application_status_check.hpp>
#include <writ/ec2/disassociate_capacity_reservation_billing_owner.hpp>
#include <writ/ec2/disassociate_client_vpn_target_network.hpp>
#include <writ/ec2/disassociate_enclave_certificate_iam_role.hpp>
#include <writ/ec2/disassociate_iam_instance_profile.hpp>
#include <writ/ec2/disassociate_instance_event_window.hpp>
#include <writ/ec2/disassociate_ipam_byoasn.hpp>
#include <writ/ec2/disassociate_ipam_resource_discovery.hpp>
#include <writ/ec2/disassociate_nat_gateway_address.hpp>
#include <writ/ec2/disassociate_route_server.hpp>
#include <writ/ec2/disassociate_route_table.hpp>
#include <writ/ec2/disassociate_security_group_vpc.hpp>
#include <writ/ec2/disassociate_subnet_cidr_block.hpp>
#include <writ/ec2/disassociate_transit_gateway_multicast_domain.hpp>
#include <writ/ec2/disassociate_transit_gateway_policy_table.hpp>
#include <writ/ec2/disassociate_transit_gateway_route_table.hpp>
#include <writ/ec2/disassociate_trunk_interface.hpp>
#include <writ/ec2/disassociate_vpc_cidr_block.hpp>
#include <writ/ec2/enable_address_transfer.hpp>
#include <writ/ec2/enable_allowed_images_settings.hpp>
#include <writ/ec2/enable_application_status_check_suppression.hpp>
#include <writ/ec2/enable_aws_network_performance_metric_subscription.hpp>
#include <writ/ec2/enable_capacity_manager.hpp>
#include <writ/ec2/enable_ebs_encryption_by_default.hpp>
#include <writ/ec2/enable_fast_launch.hpp>
#include <writ/ec2/enable_fast_snapshot_restores.hpp>
#include <writ/ec2/enable_image.hpp>
#include <writ/ec2/enable_image_block_public_access.hpp>
#include <writ/ec2/enable_image_deprecation.hpp>
#include <writ/ec2/enable_image_deregistration_protection.hpp>
#include <writ/ec2/enable_instance_sql_ha_standby_detections.hpp>
#include <writ/ec2/enable_ipam_internet_registry_association.hpp>
#include <writ/ec2/enable_ipam_organization_admin_account.hpp>
#include <writ/ec2/enable_ipam_policy.hpp>
#include <writ/ec2/enable_reachability_analyzer_organization_sharing.hpp>
#include <writ/ec2/enable_route_server_propagation.hpp>
#include <writ/ec2/enable_serial_console_access.hpp>
#include <writ/ec2/enable_snapshot_block_public_access.hpp>
#include <writ/ec2/enable_transit_gateway_route_table_propagation.hpp>
#include <writ/ec2/enable_vgw_route_propagation.hpp>
#include <writ/ec2/enable_volume_io.hpp>
#include <writ/ec2/enable_vpc_classic_link.hpp>
#include <writ/ec2/enable_vpc_classic_link_dns_support.hpp>
#include <writ/ec2/endpoint.hpp>
#include <writ/ec2/export_client_vpn_client_certificate_revocation_list.hpp>
#include <writ/ec2/export_client_vpn_client_configuration.hpp>
#include <writ/ec2/export_image.hpp>
#include <writ/ec2/export_transit_gateway_routes.hpp>
#include <writ/ec2/export_verified_access_instance_client_configuration.hpp>
#include <writ/ec2/get_active_vpn_tunnel_status.hpp>
#include <writ/ec2/get_allowed_images_settings.hpp>
#include <writ/ec2/get_associated_enclave_certificate_iam_roles.hpp>
#include <writ/ec2/get_associated_ipv6_pool_cidrs.hpp>
#include <writ/ec2/get_aws_network_performance_data.hpp>
#include <writ/ec2/get_capacity_manager_attributes.hpp>
#include <writ/ec2/get_capacity_manager_metric_data.hpp>
#include <writ/ec2/get_capacity_manager_metric_dimensions.hpp>
#include <writ/ec2/get_capacity_manager_monitored_tag_keys.hpp>
#include <writ/ec2/get_capacity_reservation_usage.hpp>
#include <writ/ec2/get_coip_pool_usage.hpp>
#include <writ/ec2/get_console_output.hpp>
#include <writ/ec2/get_console_screenshot.hpp>
#include <writ/ec2/get_declarative_policies_report_summary.hpp>
#include <writ/ec2/get_default_credit_specification.hpp>
#include <writ/ec2/get_ebs_default_kms_key_id.hpp>
#include <writ/ec2/get_ebs_encryption_by_default.hpp>
#include <writ/ec2/get_enabled_ipam_policy.hpp>
#include <writ/ec2/get_flow_logs_integration_template.hpp>
#include <writ/ec2/get_groups_for_capacity_reservation.hpp>
#include <writ/ec2/get_host_reservation_purchase_preview.hpp>
#include <writ/ec2/get_image_ancestry.hpp>
#include <writ/ec2/get_image_block_public_access_state.hpp>
#include <writ/ec2/get_instance_metadata_defaults.hpp>
#include <writ/ec2/get_instance_tpm_ek_pub.hpp>
#include <writ/ec2/get_instance_types_from_instance_requirements.hpp>
#include <writ/ec2/get_instance_uefi_data.hpp>
#include <writ/ec2/get_ipam_address_history.hpp>
#include <writ/ec2/get_ipam_discovered_accounts.hpp>
#include <writ/ec2/get_ipam_discovered_public_addresses.hpp>
#include <writ/ec2/get_ipam_discovered_resource_cidrs.hpp>
#include <writ/ec2/get_ipam_discovered_routes.hpp>
#include <writ/ec2/get_ipam_internet_registry_association_asns.hpp>
#include <writ/ec2/get_ipam_internet_registry_association_cidrs.hpp>
#include <writ/ec2/get_ipam_policy_allocation_rules.hpp>
#include <writ/ec2/get_ipam_policy_organization_targets.hpp>
#include <writ/ec2/get_ipam_pool_allocations.hpp>
#include <writ/ec2/get_ipam_pool_cidrs.hpp>
#include <writ/ec2/get_ipam_prefix_list_resolver_rules.hpp>
#include <writ/ec2/get_ipam_prefix_list_resolver_version_entries.hpp>
#include <writ/ec2/get_ipam_prefix_list_resolver_versions.hpp>
#include <writ/ec2/get_ipam_resource_cidrs.hpp>
#include <writ/ec2/get_ipam_route_origin_authorizations.hpp>
#include <writ/ec2/get_ipam_route_protection_findings.hpp>
#include <writ/ec2/get_ipam_routing_policy_registration_deltas.hpp>
#include <writ/ec2/get_ipam_routing_policy_registrations.hpp>
#include <writ/ec2/get_launch_template_data.hpp>
#include <writ/ec2/get_managed_prefix_list_associations.hpp>
#include <writ/ec2/get_managed_prefix_list_entries.hpp>
#include <writ/ec2/get_managed_resource_visibility.hpp>
#include <writ/ec2/get_network_insights_access_scope_analysis_findings.hpp>
#include <writ/ec2/get_network_insights_access_scope_content.hpp>
#include <writ/ec2/get_password_data.hpp>
#include <writ/ec2/get_reserved_instances_exchange_quote.hpp>
#include <writ/ec2/get_route_server_associations.hpp>
#include <writ/ec2/get_route_server_propagations.hpp>
#include <writ/ec2/get_route_server_routing_database.hpp>
#include <writ/ec2/get_security_groups_for_vpc.hpp>
#include <writ/ec2/get_serial_console_access_status.hpp>
#include <writ/ec2/get_snapshot_block_public_access_state.hpp>
#include <writ/ec2/get_spot_placement_scores.hpp>
#include <writ/ec2/get_subnet_cidr_reservations.hpp>
#include <writ/ec2/get_transit_gateway_attachment_propagations.hpp>
#include <writ/ec2/get_transit_gateway_metering_policy_entries.hpp>
#include <writ/ec2/get_transit_gateway_multicast_domain_associations.hpp>
#include <writ/ec2/get_transit_gateway_policy_table_associations.hpp>
#include <writ/ec2/get_transit_gateway_policy_table_entries.hpp>
#include <writ/ec2/get_transit_gateway_prefix_list_references.hpp>
#include <writ/ec2/get_transit_gateway_route_table_associations.hpp>
#include <writ/ec2/get_transit_gateway_route_table_propagations.hpp>
#include <writ/ec2/get_verified_access_endpoint_policy.hpp>
#include <writ/ec2/get_verified_access_endpoint_targets.hpp>
#include <writ/ec2/get_verified_access_group_policy.hpp>
#include <writ/ec2/get_vpc_resources_blocking_encryption_enforcement.hpp>
#include <writ/ec2/get_vpn_connection_device_sample_configuration.hpp>
#include <writ/ec2/get_vpn_connection_device_types.hpp>
#include <writ/ec2/get_vpn_tunnel_replacement_status.hpp>
#include <writ/ec2/import_client_vpn_client_certificate_revocation_list.hpp>
#include <writ/ec2/import_image.hpp>
#include <writ/ec2/import_instance.hpp>
#include <writ/ec2/import_key_pair.hpp>
#include <writ/ec2/import_snapshot.hpp>
#include <writ/ec2/import_volume.hpp>
#include <writ/ec2/list_images_in_recycle_bin.hpp>
#include <writ/ec2/list_snapshots_in_recycle_bin.hpp>
#include <writ/ec2/list_volumes_in_recycle_bin.hpp>
#include <writ/ec2/lock_snapshot.hpp>
#include <writ/ec2/modify_account_vpc_encryption_control.hpp>
#include <writ/ec2/modify_address_attribute.hpp>
#include <writ/ec2/modify_application_status_check.hpp>
#include <writ/ec2/modify_availability_zone_group.hpp>
#include <writ/ec2/modify_capacity_reservation.hpp>
#include <writ/ec2/modify_capacity_reservation_fleet.hpp>
#include <writ/ec2/modify_client_vpn_endpoint.hpp>
#include <writ/ec2/modify_default_credit_specification.hpp>
#include <writ/ec2/modify_ebs_default_kms_key_id.hpp>
#include <writ/ec2/modify_fleet.hpp>
#include <writ/ec2/modify_fpga_image_attribute.hpp>
#include <writ/ec2/modify_hosts.hpp>
#include <writ/ec2/modify_id_format.hpp>
#include <writ/ec2/modify_identity_id_format.hpp>
#include <writ/ec2/modify_image_attribute.hpp>
#include <writ/ec2/modify_instance_attribute.hpp>
#include <writ/ec2/modify_instance_capacity_reservation_attributes.hpp>
#include <writ/ec2/modify_instance_connect_endpoint.hpp>
#include <writ/ec2/modify_instance_cpu_options.hpp>
#include <writ/ec2/modify_instance_credit_specification.hpp>
#include <writ/ec2/modify_instance_event_start_time.hpp>
#include <writ/ec2/modify_instance_event_window.hpp>
#include <writ/ec2/modify_instance_maintenance_options.hpp>
#include <writ/ec2/modify_instance_metadata_defaults.hpp>
#include <writ/ec2/modify_instance_metadata_options.hpp>
#include <writ/ec2/modify_instance_network_performance_options.hpp>
#include <writ/ec2/modify_instance_placement.hpp>
#include <writ/ec2/modify_ipam.hpp>
#include <writ/ec2/modify_ipam_policy_allocation_rules.hpp>
#include <writ/ec2/modify_ipam_pool.hpp>
#include <writ/ec2/modify_ipam_pool_allocation.hpp>
#include <writ/ec2/modify_ipam_prefix_list_resolver.hpp>
#include <writ/ec2/modify_ipam_prefix_list_resolver_target.hpp>
#include <writ/ec2/modify_ipam_resource_cidr.hpp>
#include <writ/ec2/modify_ipam_resource_discovery.hpp>
#include <writ/ec2/modify_ipam_routing_policy_registration.hpp>
#include <writ/ec2/modify_ipam_scope.hpp>
#include <writ/ec2/modify_launch_template.hpp>
#include <writ/ec2/modify_local_gateway_route.hpp>
#include <writ/ec2/modify_managed_prefix_list.hpp>
#include <writ/ec2/modify_managed_resource_visibility.hpp>
#include <writ/ec2/modify_network_interface_attribute.hpp>
#include <writ/ec2/modify_private_dns_name_options.hpp>
#include <writ/ec2/modify_public_ip_dns_name_options.hpp>
#include <writ/ec2/modify_reserved_instances.hpp>
#include <writ/ec2/modify_route_server.hpp>
#include <writ/ec2/modify_security_group_rules.hpp>
#include <writ/ec2/modify_snapshot_attribute.hpp>
#include <writ/ec2/modify_snapshot_tier.hpp>
#include <writ/ec2/modify_spot_fleet_request.hpp>
#include <writ/ec2/modify_subnet_attribute.hpp>
#include <writ/ec2/modify_traffic_mirror_filter_network_services.hpp>
#include <writ/ec2/modify_traffic_mirror_filter_rule.hpp>
#include <writ/ec2/modify_traffic_mirror_session.hpp>
#include <writ/ec2/modify_transit_gateway.hpp>
#include <writ/ec2/modify_transit_gateway_metering_policy.hpp>
#include <writ/ec2/modify_transit_gateway_policy_table_entry.hpp>
#include <writ/ec2/modify_transit_gateway_prefix_list_reference.hpp>
#include <writ/ec2/modify_transit_gateway_vpc_attachment.hpp>
#include <writ/ec2/modify_verified_access_endpoint.hpp>
#include <writ/ec2/modify_verified_access_endpoint_policy.hpp>
#include <writ/ec2/modify_verified_access_group.hpp>
#include <writ/ec2/modify_verified_access_group_policy.hpp>
#include <writ/ec2/modify_verified_access_instance.hpp>
#include <writ/ec2/modify_verified_access_instance_logging_configuration.hpp>
#include <writ/ec2/modify_verified_access_trust_provider.hpp>
#include <writ/ec2/modify_volume.hpp>
#include <writ/ec2/modify_volume_attribute.hpp>
#include <writ/ec2/modify_vpc_attribute.hpp>
#include <writ/ec2/modify_vpc_block_public_access_exclusion.hpp>
#include <writ/ec2/modify_vpc_block_public_access_options.hpp>
#include <writ/ec2/modify_vpc_encryption_control.hpp>
#include <writ/ec2/modify_vpc_endpoint.hpp>
#include <writ/ec2/modify_vpc_endpoint_connection_notification.hpp>
#include <writ/ec2/modify_vpc_endpoint_payer_responsibility.hpp>
#include <writ/ec2/modify_vpc_endpoint_service_configuration.hpp>
#include <writ/ec2/modify_vpc_endpoint_service_payer_responsibility.hpp>
#include <writ/ec2/modify_vpc_endpoint_service_permissions.hpp>
#include <writ/ec2/modify_vpc_peering_connection_options.hpp>
#include <writ/ec2/modify_vpc_tenancy.hpp>
#include <writ/ec2/modify_vpn_connection.hpp>
#include <writ/ec2/modify_vpn_connection_options.hpp>
#include <writ/ec2/modify_vpn_tunnel_certificate.hpp>
#include <writ/ec2/modify_vpn_tunnel_options.hpp>
#include <writ/ec2/monitor_instances.hpp>
#include <writ/ec2/move_address_to_vpc.hpp>
#include <writ/ec2/move_byoip_cidr_to_ipam.hpp>
#include <writ/ec2/move_capacity_reservation_instances.hpp>
#include <writ/ec2/provision_byoip_cidr.hpp>
#include <writ/ec2/provision_ipam_byoasn.hpp>
#include <writ/ec2/provision_ipam_pool_cidr.hpp>
#include <writ/ec2/provision_public_ipv4_pool_cidr.hpp>
#include <writ/ec2/purchase_capacity_block.hpp>
#include <writ/ec2/purchase_capacity_block_extension.hpp>
#include <writ/ec2/purchase_host_reservation.hpp>
#include <writ/ec2/purchase_reserved_instances_offering.hpp>
#include <writ/ec2/purchase_scheduled_instances.hpp>
#include <writ/ec2/reboot_instances.hpp>
#include <writ/ec2/register_image.hpp>
#include <writ/ec2/register_instance_event_notification_attributes.hpp>
#include <writ/ec2/register_transit_gateway_multicast_group_members.hpp>
#include <writ/ec2/register_transit_gateway_multicast_group_sources.hpp>
#include <writ/ec2/reject_capacity_reservation_billing_ownership.hpp>
#include <writ/ec2/reject_transit_gateway_client_vpn_attachment.hpp>
#include <writ/ec2/reject_transit_gateway_multicast_domain_associations.hpp>
#include <writ/ec2/reject_transit_gateway_peering_attachment.hpp>
#include <writ/ec2/reject_transit_gateway_vpc_attachment.hpp>
#include <writ/ec2/reject_vpc_endpoint_connections.hpp>
#include <writ/ec2/reject_vpc_peering_connection.hpp>
#include <writ/ec2/release_address.hpp>
#include <writ/ec2/release_hosts.hpp>
#include <writ/ec2/release_ipam_pool_allocation.hpp>
#include <writ/ec2/replace_iam_instance_profile_association.hpp>
#include <writ/ec2/replace_image_criteria_in_allowed_images_settings.hpp>
#include <writ/ec2/replace_network_acl_association.hpp>
#include <writ/ec2/replace_network_acl_entry.hpp>
#include <writ/ec2/replace_route.hpp>
#include <writ/ec2/replace_route_table_association.hpp>
#include <writ/ec2/replace_transit_gateway_route.hpp>
#include <writ/ec2/replace_vpn_tunnel.hpp>
#include <writ/ec2/report_instance_status.hpp>
#include <writ/ec2/request_spot_fleet.hpp>
#include <writ/ec2/request_spot_instances.hpp>
#include <writ/ec2/reset_address_attribute.hpp>
#include <writ/ec2/reset_ebs_default_kms_key_id.hpp>
#include <writ/ec2/reset_fpga_image_attribute.hpp>
#include <writ/ec2/reset_image_attribute.hpp>
#include <writ/ec2/reset_instance_attribute.hpp>
#include <writ/ec2/reset_network_interface_attribute.hpp>
#include <writ/ec2/reset_snapshot_attribute.hpp>
#include <writ/ec2/restore_address_to_classic.hpp>
#include <writ/ec2/restore_image_from_recycle_bin.hpp>
#include <writ/ec2/restore_managed_prefix_list_version.hpp>
#include <writ/ec2/restore_snapshot_from_recycle_bin.hpp>
#include <writ/ec2/restore_snapshot_tier.hpp>
#include <writ/ec2/restore_volume_from_recycle_bin.hpp>
#include <writ/ec2/revoke_client_vpn_ingress.hpp>
#include <writ/ec2/revoke_security_group_egress.hpp>
#include <writ/ec2/revoke_security_group_ingress.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/run_scheduled_instances.hpp>
#include <writ/ec2/search_local_gateway_routes.hpp>
#include <writ/ec2/search_transit_gateway_multicast_groups.hpp>
#include <writ/ec2/search_transit_gateway_routes.hpp>
#include <writ/ec2/send_diagnostic_interrupt.hpp>
#include <writ/ec2/start_declarative_policies_report.hpp>
#include <writ/ec2/start_instances.hpp>
#include <writ/ec2/start_network_insights_access_scope_analysis.hpp>
#include <writ/ec2/start_network_insights_analysis.hpp>
#include <writ/ec2/start_vpc_endpoint_service_private_dns_verification.hpp>
#include <writ/ec2/stop_instances.hpp>
#include <writ/ec2/terminate_client_vpn_connections.hpp>
#include <writ/ec2/terminate_instances.hpp>
#include <writ/ec2/unassign_ipv6_addresses.hpp>
#include <writ/ec2/unassign_private_ip_addresses.hpp>
#include <writ/ec2/unassign_private_nat_gateway_address.hpp>
#include <writ/ec2/unlock_snapshot.hpp>
#include <writ/ec2/unmonitor_instances.hpp>
#include <writ/ec2/update_capacity_manager_monitored_tag_keys.hpp>
#include <writ/ec2/update_capacity_manager_organizations_access.hpp>
#include <writ/ec2/update_interruptible_capacity_reservation_allocation.hpp>
#include <writ/ec2/update_security_group_rule_descriptions_egress.hpp>
#include <writ/ec2/update_security_group_rule_descriptions_ingress.hpp>
#include <writ/ec2/withdraw_byoip_cidr.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// clang-format off
/// Every action of EC2, to be found by its name.
struct AllActions : Actions<
    AcceptAddressTransfer,
    AcceptCapacityReservationBillingOwnership,
    AcceptReservedInstancesExchangeQuote,
    AcceptTransitGatewayClientVpnAttachment,
    AcceptTransitGatewayMulticastDomainAssociations,
    AcceptTransitGatewayPeeringAttachment,
    AcceptTransitGatewayVpcAttachment,
    AcceptVpcEndpointConnections,
    AcceptVpcPeeringConnection,
    AdvertiseByoipCidr,
    AllocateAddress,
    AllocateHosts,
    AllocateIpamPoolCidr,
    ApplySecurityGroupsToClientVpnTargetNetwork,
    AssignIpv6Addresses,
    AssignPrivateIpAddresses,
    AssignPrivateNatGatewayAddress,
    AssociateAddress,
    AssociateApplicationStatusCheck,
    AssociateCapacityReservationBillingOwner,
    AssociateClientVpnTargetNetwork,
    AssociateDhcpOptions,
    AssociateEnclaveCertificateIamRole,
    AssociateIamInstanceProfile,
    AssociateInstanceEventWindow,
    AssociateIpamByoasn,
    AssociateIpamResourceDiscovery,
    AssociateNatGatewayAddress,
    AssociateRouteServer,
    AssociateRouteTable,
    AssociateSecurityGroupVpc,
    AssociateSubnetCidrBlock,
    AssociateTransitGatewayMulticastDomain,
    AssociateTransitGatewayPolicyTable,
    AssociateTransitGatewayRouteTable,
    AssociateTrunkInterface,
    AssociateVpcCidrBlock,
    AttachClassicLinkVpc,
    AttachImageWatermark,
    AttachInternetGateway,
    AttachNetworkInterface,
    AttachVerifiedAccessTrustProvider,
    AttachVolume,
    AttachVpnGateway,
    AuthorizeClientVpnIngress,
    AuthorizeSecurityGroupEgress,
    AuthorizeSecurityGroupIngress,
    BatchModifyIpamRoutingPolicyRegistrations,
    BundleInstance,
    CancelBundleTask,
    CancelCapacityReservation,
    CancelCapacityReservationFleets,
    CancelConversionTask,
    CancelDeclarativePoliciesReport,
    CancelExportTask,
    CancelImageLaunchPermission,
    CancelImportTask,
    CancelReservedInstancesListing,
    CancelSpotFleetRequests,
    CancelSpotInstanceRequests,
    ConfirmProductInstance,
    CopyFpgaImage,
    CopyImage,
    CopySnapshot,
    CopyVolumes,
    CreateApplicationStatusCheck,
    CreateCapacityManagerDataExport,
    CreateCapacityReservation,
    CreateCapacityReservationBySplitting,
    CreateCapacityReservationCancellationQuote,
    CreateCapacityReservationFleet,
    CreateCarrierGateway,
    CreateClientVpnEndpoint,
    CreateClientVpnRoute,
    CreateCoipCidr,
    CreateCoipPool,
    CreateCustomerGateway,
    CreateDefaultSubnet,
    CreateDefaultVpc,
    CreateDelegateMacVolumeOwnershipTask,
    CreateDhcpOptions,
    CreateEgressOnlyInternetGateway,
    CreateFleet,
    CreateFlowLogs,
    CreateFpgaImage,
    CreateImage,
    CreateImageUsageReport,
    CreateInstanceConnectEndpoint,
    CreateInstanceEventWindow,
    CreateInstanceExportTask,
    CreateInternetGateway,
    CreateInterruptibleCapacityReservationAllocation,
    CreateIpam,
    CreateIpamExternalResourceVerificationToken,
    CreateIpamInternetRegistryAssociation,
    CreateIpamPolicy,
    CreateIpamPool,
    CreateIpamPrefixListResolver,
    CreateIpamPrefixListResolverTarget,
    CreateIpamResourceDiscovery,
    CreateIpamRoutingPolicyRegistration,
    CreateIpamScope,
    CreateKeyPair,
    CreateLaunchTemplate,
    CreateLaunchTemplateVersion,
    CreateLocalGatewayRoute,
    CreateLocalGatewayRouteTable,
    CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation,
    CreateLocalGatewayRouteTableVpcAssociation,
    CreateLocalGatewayVirtualInterface,
    CreateLocalGatewayVirtualInterfaceGroup,
    CreateMacSystemIntegrityProtectionModificationTask,
    CreateManagedPrefixList,
    CreateNatGateway,
    CreateNetworkAcl,
    CreateNetworkAclEntry,
    CreateNetworkInsightsAccessScope,
    CreateNetworkInsightsPath,
    CreateNetworkInterface,
    CreateNetworkInterfacePermission,
    CreatePlacementGroup,
    CreatePublicIpv4Pool,
    CreateReplaceRootVolumeTask,
    CreateReservedInstancesListing,
    CreateRestoreImageTask,
    CreateRoute,
    CreateRouteServer,
    CreateRouteServerEndpoint,
    CreateRouteServerPeer,
    CreateRouteTable,
    CreateSecondaryNetwork,
    CreateSecondarySubnet,
    CreateSecurityGroup,
    CreateSnapshot,
    CreateSnapshots,
    CreateSpotDatafeedSubscription,
    CreateStoreImageTask,
    CreateSubnet,
    CreateSubnetCidrReservation,
    CreateTags,
    CreateTrafficMirrorFilter,
    CreateTrafficMirrorFilterRule,
    CreateTrafficMirrorSession,
    CreateTrafficMirrorTarget,
    CreateTransitGateway,
    CreateTransitGatewayConnect,
    CreateTransitGatewayConnectPeer,
    CreateTransitGatewayMeteringPolicy,
    CreateTransitGatewayMeteringPolicyEntry,
    CreateTransitGatewayMulticastDomain,
    CreateTransitGatewayPeeringAttachment,
    CreateTransitGatewayPolicyTable,
    CreateTransitGatewayPolicyTableEntry,
    CreateTransitGatewayPrefixListReference,
    CreateTransitGatewayRoute,
    CreateTransitGatewayRouteTable,
    CreateTransitGatewayRouteTableAnnouncement,
    CreateTransitGatewayVpcAttachment,
    CreateVerifiedAccessEndpoint,
    CreateVerifiedAccessGroup,
    CreateVerifiedAccessInstance,
    CreateVerifiedAccessTrustProvider,
    CreateVolume,
    CreateVpc,
    CreateVpcBlockPublicAccessExclusion,
    CreateVpcEncryptionControl,
    CreateVpcEndpoint,
    CreateVpcEndpointConnectionNotification,
    CreateVpcEndpointServiceConfiguration,
    CreateVpcPeeringConnection,
    CreateVpnConcentrator,
    CreateVpnConnection,
    CreateVpnConnectionRoute,
    CreateVpnGateway,
    DeleteApplicationStatusCheck,
    DeleteCapacityManagerDataExport,
    DeleteCarrierGateway,
    DeleteClientVpnEndpoint,
    DeleteClientVpnRoute,
    DeleteCoipCidr,
    DeleteCoipPool,
    DeleteCustomerGateway,
    DeleteDhcpOptions,
    DeleteEgressOnlyInternetGateway,
    DeleteFleets,
    DeleteFlowLogs,
    DeleteFpgaImage,
    DeleteImageUsageReport,
    DeleteInstanceConnectEndpoint,
    DeleteInstanceEventWindow,
    DeleteInternetGateway,
    DeleteIpam,
    DeleteIpamExternalResourceVerificationToken,
    DeleteIpamInternetRegistryAssociation,
    DeleteIpamPolicy,
    DeleteIpamPool,
    DeleteIpamPrefixListResolver,
    DeleteIpamPrefixListResolverTarget,
    DeleteIpamResourceDiscovery,
    DeleteIpamRoutingPolicyRegistration,
    DeleteIpamScope,
    DeleteKeyPair,
    DeleteLaunchTemplate,
    DeleteLaunchTemplateVersions,
    DeleteLocalGatewayRoute,
    DeleteLocalGatewayRouteTable,
    DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation,
    DeleteLocalGatewayRouteTableVpcAssociation,
    DeleteLocalGatewayVirtualInterface,
    DeleteLocalGatewayVirtualInterfaceGroup,
    DeleteManagedPrefixList,
    DeleteNatGateway,
    DeleteNetworkAcl,
    DeleteNetworkAclEntry,
    DeleteNetworkInsightsAccessScope,
    DeleteNetworkInsightsAccessScopeAnalysis,
    DeleteNetworkInsightsAnalysis,
    DeleteNetworkInsightsPath,
    DeleteNetworkInterface,
    DeleteNetworkInterfacePermission,
    DeletePlacementGroup,
    DeletePublicIpv4Pool,
    DeleteQueuedReservedInstances,
    DeleteRoute,
    DeleteRouteServer,
    DeleteRouteServerEndpoint,
    DeleteRouteServerPeer,
    DeleteRouteTable,
    DeleteSecondaryNetwork,
    DeleteSecondarySubnet,
    DeleteSecurityGroup,
    DeleteSnapshot,
    DeleteSpotDatafeedSubscription,
    DeleteSubnet,
    DeleteSubnetCidrReservation,
    DeleteTags,
    DeleteTrafficMirrorFilter,
    DeleteTrafficMirrorFilterRule,
    DeleteTrafficMirrorSession,
    DeleteTrafficMirrorTarget,
    DeleteTransitGateway,
    DeleteTransitGatewayClientVpnAttachment,
    DeleteTransitGatewayConnect,
    DeleteTransitGatewayConnectPeer,
    DeleteTransitGatewayMeteringPolicy,
    DeleteTransitGatewayMeteringPolicyEntry,
    DeleteTransitGatewayMulticastDomain,
    DeleteTransitGatewayPeeringAttachment,
    DeleteTransitGatewayPolicyTable,
    DeleteTransitGatewayPolicyTableEntry,
    DeleteTransitGatewayPrefixListReference,
    DeleteTransitGatewayRoute,
    DeleteTransitGatewayRouteTable,
    DeleteTransitGatewayRouteTableAnnouncement,
    DeleteTransitGatewayVpcAttachment,
    DeleteVerifiedAccessEndpoint,
    DeleteVerifiedAccessGroup,
    DeleteVerifiedAccessInstance,
    DeleteVerifiedAccessTrustProvider,
    DeleteVolume,
    DeleteVpc,
    DeleteVpcBlockPublicAccessExclusion,
    DeleteVpcEncryptionControl,
    DeleteVpcEndpointConnectionNotifications,
    DeleteVpcEndpointServiceConfigurations,
    DeleteVpcEndpoints,
    DeleteVpcPeeringConnection,
    DeleteVpnConcentrator,
    DeleteVpnConnection,
    DeleteVpnConnectionRoute,
    DeleteVpnGateway,
    DeprovisionByoipCidr,
    DeprovisionIpamByoasn,
    DeprovisionIpamPoolCidr,
    DeprovisionPublicIpv4PoolCidr,
    DeregisterImage,
    DeregisterInstanceEventNotificationAttributes,
    DeregisterTransitGatewayMulticastGroupMembers,
    DeregisterTransitGatewayMulticastGroupSources,
    DescribeAccountAttributes,
    DescribeAccountVpcEncryptionControl,
    DescribeAddressTransfers,
    DescribeAddresses,
    DescribeAddressesAttribute,
    DescribeAggregateIdFormat,
    DescribeApplicationStatus,
    DescribeApplicationStatusCheckAssociations,
    DescribeApplicationStatusChecks,
    DescribeAvailabilityZones,
    DescribeAwsNetworkPerformanceMetricSubscriptions,
    DescribeBundleTasks,
    DescribeByoipCidrs,
    DescribeCapacityBlockExtensionHistory,
    DescribeCapacityBlockExtensionOfferings,
    DescribeCapacityBlockOfferings,
    DescribeCapacityBlockStatus,
    DescribeCapacityBlocks,
    DescribeCapacityManagerDataExports,
    DescribeCapacityReservationBillingRequests,
    DescribeCapacityReservationCancellationQuotes,
    DescribeCapacityReservationFleets,
    DescribeCapacityReservationTopology,
    DescribeCapacityReservations,
    DescribeCarrierGateways,
    DescribeClassicLinkInstances,
    DescribeClientVpnAuthorizationRules,
    DescribeClientVpnConnections,
    DescribeClientVpnEndpoints,
    DescribeClientVpnRoutes,
    DescribeClientVpnTargetNetworks,
    DescribeCoipPools,
    DescribeConversionTasks,
    DescribeCustomerGateways,
    DescribeDeclarativePoliciesReports,
    DescribeDhcpOptions,
    DescribeEgressOnlyInternetGateways,
    DescribeElasticGpus,
    DescribeExportImageTasks,
    DescribeExportTasks,
    DescribeFastLaunchImages,
    DescribeFastSnapshotRestores,
    DescribeFleetHistory,
    DescribeFleetInstances,
    DescribeFleets,
    DescribeFlowLogs,
    DescribeFpgaImageAttribute,
    DescribeFpgaImages,
    DescribeHostReservationOfferings,
    DescribeHostReservations,
    DescribeHosts,
    DescribeIamInstanceProfileAssociations,
    DescribeIdFormat,
    DescribeIdentityIdFormat,
    DescribeImageAttribute,
    DescribeImageReferences,
    DescribeImageUsageReportEntries,
    DescribeImageUsageReports,
    DescribeImages,
    DescribeImportImageTasks,
    DescribeImportSnapshotTasks,
    DescribeInstanceAttribute,
    DescribeInstanceConnectEndpoints,
    DescribeInstanceCreditSpecifications,
    DescribeInstanceEventNotificationAttributes,
    DescribeInstanceEventWindows,
    DescribeInstanceImageMetadata,
    DescribeInstanceSqlHaHistoryStates,
    DescribeInstanceSqlHaStates,
    DescribeInstanceStatus,
    DescribeInstanceTopology,
    DescribeInstanceTypeOfferings,
    DescribeInstanceTypes,
    DescribeInstances,
    DescribeInternetGateways,
    DescribeIpamByoasn,
    DescribeIpamExternalResourceVerificationTokens,
    DescribeIpamInternetRegistryAssociations,
    DescribeIpamPolicies,
    DescribeIpamPoolAllocations,
    DescribeIpamPools,
    DescribeIpamPrefixListResolverTargets,
    DescribeIpamPrefixListResolvers,
    DescribeIpamResourceDiscoveries,
    DescribeIpamResourceDiscoveryAssociations,
    DescribeIpamScopes,
    DescribeIpams,
    DescribeIpv6Pools,
    DescribeKeyPairs,
    DescribeLaunchTemplateVersions,
    DescribeLaunchTemplates,
    DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations,
    DescribeLocalGatewayRouteTableVpcAssociations,
    DescribeLocalGatewayRouteTables,
    DescribeLocalGatewayVirtualInterfaceGroups,
    DescribeLocalGatewayVirtualInterfaces,
    DescribeLocalGateways,
    DescribeLockedSnapshots,
    DescribeMacHosts,
    DescribeMacModificationTasks,
    DescribeManagedPrefixLists,
    DescribeMovingAddresses,
    DescribeNatGateways,
    DescribeNetworkAcls,
    DescribeNetworkInsightsAccessScopeAnalyses,
    DescribeNetworkInsightsAccessScopes,
    DescribeNetworkInsightsAnalyses,
    DescribeNetworkInsightsPaths,
    DescribeNetworkInterfaceAttribute,
    DescribeNetworkInterfacePermissions,
    DescribeNetworkInterfaces,
    DescribeOutpostLags,
    DescribePlacementGroups,
    DescribePrefixLists,
    DescribePrincipalIdFormat,
    DescribePublicIpv4Pools,
    DescribeRegions,
    DescribeReplaceRootVolumeTasks,
    DescribeReservedInstances,
    DescribeReservedInstancesListings,
    DescribeReservedInstancesModifications,
    DescribeReservedInstancesOfferings,
    DescribeRouteServerEndpoints,
    DescribeRouteServerPeers,
    DescribeRouteServers,
    DescribeRouteTables,
    DescribeScheduledInstanceAvailability,
    DescribeScheduledInstances,
    DescribeSecondaryInterfaces,
    DescribeSecondaryNetworks,
    DescribeSecondarySubnets,
    DescribeSecurityGroupReferences,
    DescribeSecurityGroupRules,
    DescribeSecurityGroupVpcAssociations,
    DescribeSecurityGroups,
    DescribeServiceLinkVirtualInterfaces,
    DescribeSnapshotAttribute,
    DescribeSnapshotTierStatus,
    DescribeSnapshots,
    DescribeSpotDatafeedSubscription,
    DescribeSpotFleetInstances,
    DescribeSpotFleetRequestHistory,
    DescribeSpotFleetRequests,
    DescribeSpotInstanceRequests,
    DescribeSpotPriceHistory,
    DescribeStaleSecurityGroups,
    DescribeStoreImageTasks,
    DescribeSubnets,
    DescribeTags,
    DescribeTrafficMirrorFilterRules,
    DescribeTrafficMirrorFilters,
    DescribeTrafficMirrorSessions,
    DescribeTrafficMirrorTargets,
    DescribeTransitGatewayAttachments,
    DescribeTransitGatewayConnectPeers,
    DescribeTransitGatewayConnects,
    DescribeTransitGatewayMeteringPolicies,
    DescribeTransitGatewayMulticastDomains,
    DescribeTransitGatewayPeeringAttachments,
    DescribeTransitGatewayPolicyTables,
    DescribeTransitGatewayRouteTableAnnouncements,
    DescribeTransitGatewayRouteTables,
    DescribeTransitGatewayVpcAttachments,
    DescribeTransitGateways,
    DescribeTrunkInterfaceAssociations,
    DescribeVerifiedAccessEndpoints,
    DescribeVerifiedAccessGroups,
    DescribeVerifiedAccessInstanceLoggingConfigurations,
    DescribeVerifiedAccessInstances,
    DescribeVerifiedAccessTrustProviders,
    DescribeVolumeAttribute,
    DescribeVolumeStatus,
    DescribeVolumes,
    DescribeVolumesModifications,
    DescribeVpcAttribute,
    DescribeVpcBlockPublicAccessExclusions,
    DescribeVpcBlockPublicAccessOptions,
    DescribeVpcClassicLink,
    DescribeVpcClassicLinkDnsSupport,
    DescribeVpcEncryptionControls,
    DescribeVpcEndpointAssociations,
    DescribeVpcEndpointConnectionNotifications,
    DescribeVpcEndpointConnections,
    DescribeVpcEndpointServiceConfigurations,
    DescribeVpcEndpointServicePermissions,
    DescribeVpcEndpointServices,
    DescribeVpcEndpoints,
    DescribeVpcPeeringConnections,
    DescribeVpcs,
    DescribeVpnConcentrators,
    DescribeVpnConnections,
    DescribeVpnGateways,
    DetachClassicLinkVpc,
    DetachImageWatermark,
    DetachInternetGateway,
    DetachNetworkInterface,
    DetachVerifiedAccessTrustProvider,
    DetachVolume,
    DetachVpnGateway,
    DisableAddressTransfer,
    DisableAllowedImagesSettings,
    DisableApplicationStatusCheckSuppression,
    DisableAwsNetworkPerformanceMetricSubscription,
    DisableCapacityManager,
    DisableEbsEncryptionByDefault,
    DisableFastLaunch,
    DisableFastSnapshotRestores,
    DisableImage,
    DisableImageBlockPublicAccess,
    DisableImageDeprecation,
    DisableImageDeregistrationProtection,
    DisableInstanceSqlHaStandbyDetections,
    DisableIpamOrganizationAdminAccount,
    DisableIpamPolicy,
    DisableRouteServerPropagation,
    DisableSerialConsoleAccess,
    DisableSnapshotBlockPublicAccess,
    DisableTransitGatewayRouteTablePropagation,
    DisableVgwRoutePropagation,
    DisableVpcClassicLink,
    DisableVpcClassicLinkDnsSupport,
    DisassociateAddress,
    DisassociateApplicationStatusCheck,
    DisassociateCapacityReservationBillingOwner,
    DisassociateClientVpnTargetNetwork,
    DisassociateEnclaveCertificateIamRole,
    DisassociateIamInstanceProfile,
    DisassociateInstanceEventWindow,
    DisassociateIpamByoasn,
    DisassociateIpamResourceDiscovery,
    DisassociateNatGatewayAddress,
    DisassociateRouteServer,
    DisassociateRouteTable,
    DisassociateSecurityGroupVpc,
    DisassociateSubnetCidrBlock,
    DisassociateTransitGatewayMulticastDomain,
    DisassociateTransitGatewayPolicyTable,
    DisassociateTransitGatewayRouteTable,
    DisassociateTrunkInterface,
    DisassociateVpcCidrBlock,
    EnableAddressTransfer,
    EnableAllowedImagesSettings,
    EnableApplicationStatusCheckSuppression,
    EnableAwsNetworkPerformanceMetricSubscription,
    EnableCapacityManager,
    EnableEbsEncryptionByDefault,
    EnableFastLaunch,
    EnableFastSnapshotRestores,
    EnableImage,
    EnableImageBlockPublicAccess,
    EnableImageDeprecation,
    EnableImageDeregistrationProtection,
    EnableInstanceSqlHaStandbyDetections,
    EnableIpamInternetRegistryAssociation,
    EnableIpamOrganizationAdminAccount,
    EnableIpamPolicy,
    EnableReachabilityAnalyzerOrganizationSharing,
    EnableRouteServerPropagation,
    EnableSerialConsoleAccess,
    EnableSnapshotBlockPublicAccess,
    EnableTransitGatewayRouteTablePropagation,
    EnableVgwRoutePropagation,
    EnableVolumeIO,
    EnableVpcClassicLink,
    EnableVpcClassicLinkDnsSupport,
    ExportClientVpnClientCertificateRevocationList,
    ExportClientVpnClientConfiguration,
    ExportImage,
    ExportTransitGatewayRoutes,
    ExportVerifiedAccessInstanceClientConfiguration,
    GetActiveVpnTunnelStatus,
    GetAllowedImagesSettings,
    GetAssociatedEnclaveCertificateIamRoles,
    GetAssociatedIpv6PoolCidrs,
    GetAwsNetworkPerformanceData,
    GetCapacityManagerAttributes,
    GetCapacityManagerMetricData,
    GetCapacityManagerMetricDimensions,
    GetCapacityManagerMonitoredTagKeys,
    GetCapacityReservationUsage,
    GetCoipPoolUsage,
    GetConsoleOutput,
    GetConsoleScreenshot,
    GetDeclarativePoliciesReportSummary,
    GetDefaultCreditSpecification,
    GetEbsDefaultKmsKeyId,
    GetEbsEncryptionByDefault,
    GetEnabledIpamPolicy,
    GetFlowLogsIntegrationTemplate,
    GetGroupsForCapacityReservation,
    GetHostReservationPurchasePreview,
    GetImageAncestry,
    GetImageBlockPublicAccessState,
    GetInstanceMetadataDefaults,
    GetInstanceTpmEkPub,
    GetInstanceTypesFromInstanceRequirements,
    GetInstanceUefiData,
    GetIpamAddressHistory,
    GetIpamDiscoveredAccounts,
    GetIpamDiscoveredPublicAddresses,
    GetIpamDiscoveredResourceCidrs,
    GetIpamDiscoveredRoutes,
    GetIpamInternetRegistryAssociationAsns,
    GetIpamInternetRegistryAssociationCidrs,
    GetIpamPolicyAllocationRules,
    GetIpamPolicyOrganizationTargets,
    GetIpamPoolAllocations,
    GetIpamPoolCidrs,
    GetIpamPrefixListResolverRules,
    GetIpamPrefixListResolverVersionEntries,
    GetIpamPrefixListResolverVersions,
    GetIpamResourceCidrs,
    GetIpamRouteOriginAuthorizations,
    GetIpamRouteProtectionFindings,
    GetIpamRoutingPolicyRegistrationDeltas,
    GetIpamRoutingPolicyRegistrations,
    GetLaunchTemplateData,
    GetManagedPrefixListAssociations,
    GetManagedPrefixListEntries,
    GetManagedResourceVisibility,
    GetNetworkInsightsAccessScopeAnalysisFindings,
    GetNetworkInsightsAccessScopeContent,
    GetPasswordData,
    GetReservedInstancesExchangeQuote,
    GetRouteServerAssociations,
    GetRouteServerPropagations,
    GetRouteServerRoutingDatabase,
    GetSecurityGroupsForVpc,
    GetSerialConsoleAccessStatus,
    GetSnapshotBlockPublicAccessState,
    GetSpotPlacementScores,
    GetSubnetCidrReservations,
    GetTransitGatewayAttachmentPropagations,
    GetTransitGatewayMeteringPolicyEntries,
    GetTransitGatewayMulticastDomainAssociations,
    GetTransitGatewayPolicyTableAssociations,
    GetTransitGatewayPolicyTableEntries,
    GetTransitGatewayPrefixListReferences,
    GetTransitGatewayRouteTableAssociations,
    GetTransitGatewayRouteTablePropagations,
    GetVerifiedAccessEndpointPolicy,
    GetVerifiedAccessEndpointTargets,
    GetVerifiedAccessGroupPolicy,
    GetVpcResourcesBlockingEncryptionEnforcement,
    GetVpnConnectionDeviceSampleConfiguration,
    GetVpnConnectionDeviceTypes,
    GetVpnTunnelReplacementStatus,
    ImportClientVpnClientCertificateRevocationList,
    ImportImage,
    ImportInstance,
    ImportKeyPair,
    ImportSnapshot,
    ImportVolume,
    ListImagesInRecycleBin,
    ListSnapshotsInRecycleBin,
    ListVolumesInRecycleBin,
    LockSnapshot,
    ModifyAccountVpcEncryptionControl,
    ModifyAddressAttribute,
    ModifyApplicationStatusCheck,
    ModifyAvailabilityZoneGroup,
    ModifyCapacityReservation,
    ModifyCapacityReservationFleet,
    ModifyClientVpnEndpoint,
    ModifyDefaultCreditSpecification,
    ModifyEbsDefaultKmsKeyId,
    ModifyFleet,
    ModifyFpgaImageAttribute,
    ModifyHosts,
    ModifyIdFormat,
    ModifyIdentityIdFormat,
    ModifyImageAttribute,
    ModifyInstanceAttribute,
    ModifyInstanceCapacityReservationAttributes,
    ModifyInstanceConnectEndpoint,
    ModifyInstanceCpuOptions,
    ModifyInstanceCreditSpecification,
    ModifyInstanceEventStartTime,
    ModifyInstanceEventWindow,
    ModifyInstanceMaintenanceOptions,
    ModifyInstanceMetadataDefaults,
    ModifyInstanceMetadataOptions,
    ModifyInstanceNetworkPerformanceOptions,
    ModifyInstancePlacement,
    ModifyIpam,
    ModifyIpamPolicyAllocationRules,
    ModifyIpamPool,
    ModifyIpamPoolAllocation,
    ModifyIpamPrefixListResolver,
    ModifyIpamPrefixListResolverTarget,
    ModifyIpamResourceCidr,
    ModifyIpamResourceDiscovery,
    ModifyIpamRoutingPolicyRegistration,
    ModifyIpamScope,
    ModifyLaunchTemplate,
    ModifyLocalGatewayRoute,
    ModifyManagedPrefixList,
    ModifyManagedResourceVisibility,
    ModifyNetworkInterfaceAttribute,
    ModifyPrivateDnsNameOptions,
    ModifyPublicIpDnsNameOptions,
    ModifyReservedInstances,
    ModifyRouteServer,
    ModifySecurityGroupRules,
    ModifySnapshotAttribute,
    ModifySnapshotTier,
    ModifySpotFleetRequest,
    ModifySubnetAttribute,
    ModifyTrafficMirrorFilterNetworkServices,
    ModifyTrafficMirrorFilterRule,
    ModifyTrafficMirrorSession,
    ModifyTransitGateway,
    ModifyTransitGatewayMeteringPolicy,
    ModifyTransitGatewayPolicyTableEntry,
    ModifyTransitGatewayPrefixListReference,
    ModifyTransitGatewayVpcAttachment,
    ModifyVerifiedAccessEndpoint,
    ModifyVerifiedAccessEndpointPolicy,
    ModifyVerifiedAccessGroup,
    ModifyVerifiedAccessGroupPolicy,
    ModifyVerifiedAccessInstance,
    ModifyVerifiedAccessInstanceLoggingConfiguration,
    ModifyVerifiedAccessTrustProvider,
    ModifyVolume,
    ModifyVolumeAttribute,
    ModifyVpcAttribute,
    ModifyVpcBlockPublicAccessExclusion,
    ModifyVpcBlockPublicAccessOptions,
    ModifyVpcEncryptionControl,
    ModifyVpcEndpoint,
    ModifyVpcEndpointConnectionNotification,
    ModifyVpcEndpointPayerResponsibility,
    ModifyVpcEndpointServiceConfiguration,
    ModifyVpcEndpointServicePayerResponsibility,
    ModifyVpcEndpointServicePermissions,
    ModifyVpcPeeringConnectionOptions,
    ModifyVpcTenancy,
    ModifyVpnConnection,
    ModifyVpnConnectionOptions,
    ModifyVpnTunnelCertificate,
    ModifyVpnTunnelOptions,
    MonitorInstances,
    MoveAddressToVpc,
    MoveByoipCidrToIpam,
    MoveCapacityReservationInstances,
    ProvisionByoipCidr,
    ProvisionIpamByoasn,
    ProvisionIpamPoolCidr,
    ProvisionPublicIpv4PoolCidr,
    PurchaseCapacityBlock,
    PurchaseCapacityBlockExtension,
    PurchaseHostReservation,
    PurchaseReservedInstancesOffering,
    PurchaseScheduledInstances,
    RebootInstances,
    RegisterImage,
    RegisterInstanceEventNotificationAttributes,
    RegisterTransitGatewayMulticastGroupMembers,
    RegisterTransitGatewayMulticastGroupSources,
    RejectCapacityReservationBillingOwnership,
    RejectTransitGatewayClientVpnAttachment,
    RejectTransitGatewayMulticastDomainAssociations,
    RejectTransitGatewayPeeringAttachment,
    RejectTransitGatewayVpcAttachment,
    RejectVpcEndpointConnections,
    RejectVpcPeeringConnection,
    ReleaseAddress,
    ReleaseHosts,
    ReleaseIpamPoolAllocation,
    ReplaceIamInstanceProfileAssociation,
    ReplaceImageCriteriaInAllowedImagesSettings,
    ReplaceNetworkAclAssociation,
    ReplaceNetworkAclEntry,
    ReplaceRoute,
    ReplaceRouteTableAssociation,
    ReplaceTransitGatewayRoute,
    ReplaceVpnTunnel,
    ReportInstanceStatus,
    RequestSpotFleet,
    RequestSpotInstances,
    ResetAddressAttribute,
    ResetEbsDefaultKmsKeyId,
    ResetFpgaImageAttribute,
    ResetImageAttribute,
    ResetInstanceAttribute,
    ResetNetworkInterfaceAttribute,
    ResetSnapshotAttribute,
    RestoreAddressToClassic,
    RestoreImageFromRecycleBin,
    RestoreManagedPrefixListVersion,
    RestoreSnapshotFromRecycleBin,
    RestoreSnapshotTier,
    RestoreVolumeFromRecycleBin,
    RevokeClientVpnIngress,
    RevokeSecurityGroupEgress,
    RevokeSecurityGroupIngress,
    RunInstances,
    RunScheduledInstances,
    SearchLocalGatewayRoutes,
    SearchTransitGatewayMulticastGroups,
    SearchTransitGatewayRoutes,
    SendDiagnosticInterrupt,
    StartDeclarativePoliciesReport,
    StartInstances,
    StartNetworkInsightsAccessScopeAnalysis,
    StartNetworkInsightsAnalysis,
    StartVpcEndpointServicePrivateDnsVerification,
    StopInstances,
    TerminateClientVpnConnections,
    TerminateInstances,
    UnassignIpv6Addresses,
    UnassignPrivateIpAddresses,
    UnassignPrivateNatGatewayAddress,
    UnlockSnapshot,
    UnmonitorInstances,
    UpdateCapacityManagerMonitoredTagKeys,
    UpdateCapacityManagerOrganizationsAccess,
    UpdateInterruptibleCapacityReservationAllocation,
    UpdateSecurityGroupRuleDescriptionsEgress,
    UpdateSecurityGroupRuleDescriptionsIngress,
    WithdrawByoipCidr> {};
// clang-format on

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
