// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RunInstances.
#ifndef WRIT_EC2_RUN_INSTANCES_HPP
#define WRIT_EC2_RUN_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/amd_sev_snp_specification.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/block_device_mapping.hpp>
#include <writ/ec2/types/capacity_reservation_specification.hpp>
#include <writ/ec2/types/credit_specification_request.hpp>
#include <writ/ec2/types/elastic_gpu_specification.hpp>
#include <writ/ec2/types/enclave_options_request.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/hostname_type.hpp>
#include <writ/ec2/types/http_tokens_state.hpp>
#include <writ/ec2/types/iam_instance_profile_specification.hpp>
#include <writ/ec2/types/image_id_or_parameter.hpp>
#include <writ/ec2/types/instance_auto_recovery_state.hpp>
#include <writ/ec2/types/instance_bandwidth_weighting.hpp>
#include <writ/ec2/types/instance_interruption_behavior.hpp>
#include <writ/ec2/types/instance_ipv6_address.hpp>
#include <writ/ec2/types/instance_metadata_endpoint_state.hpp>
#include <writ/ec2/types/instance_metadata_protocol_state.hpp>
#include <writ/ec2/types/instance_metadata_tags_state.hpp>
#include <writ/ec2/types/instance_network_interface_specification.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/ec2/types/market_type.hpp>
#include <writ/ec2/types/nested_virtualization_specification.hpp>
#include <writ/ec2/types/operator_request.hpp>
#include <writ/ec2/types/placement.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/run_instances_monitoring_enabled.hpp>
#include <writ/ec2/types/run_instances_result.hpp>
#include <writ/ec2/types/secondary_interface_type.hpp>
#include <writ/ec2/types/secondary_subnet_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/shutdown_behavior.hpp>
#include <writ/ec2/types/spot_instance_type.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ElasticInferenceAccelerator, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticInferenceAccelerator.html
struct ElasticInferenceAccelerator {
    /// Type: text.
    Required<AnyText, struct Type_given_right_and_in_order> type;
    /// Count: a whole number, at least 1.
    Optional<LimitedNumber<Integer, 1>> count{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ElasticInferenceAccelerator&,
                                     const ElasticInferenceAccelerator&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ElasticInferenceAccelerator::type,
                                &ElasticInferenceAccelerator::count>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Type", self.type);
            row("Count", self.count);
        }
    };
};

/// LaunchTemplateSpecification, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpecification.html
struct LaunchTemplateSpecification {
    /// LaunchTemplateId: a launch template id, `lt-…`.
    Optional<LaunchTemplateId> launch_template_id{};
    /// LaunchTemplateName: text.
    Optional<AnyText> launch_template_name{};
    /// Version: text.
    Optional<AnyText> version{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateSpecification&,
                                     const LaunchTemplateSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateSpecification::launch_template_id,
                                &LaunchTemplateSpecification::launch_template_name,
                                &LaunchTemplateSpecification::version>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchTemplateId", self.launch_template_id);
            row("LaunchTemplateName", self.launch_template_name);
            row("Version", self.version);
        }
    };
};

/// SpotMarketOptions, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMarketOptions.html
struct SpotMarketOptions {
    /// MaxPrice: text.
    Optional<AnyText> max_price{};
    /// SpotInstanceType: `one-time` or `persistent`.
    Optional<SpotInstanceType> spot_instance_type{};
    /// BlockDurationMinutes: a whole number.
    Optional<Integer> block_duration_minutes{};
    /// ValidUntil: a time.
    Optional<Timestamp> valid_until{};
    /// InstanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    Optional<InstanceInterruptionBehavior> instance_interruption_behavior{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotMarketOptions&,
                                     const SpotMarketOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&SpotMarketOptions::max_price, &SpotMarketOptions::spot_instance_type,
                    &SpotMarketOptions::block_duration_minutes, &SpotMarketOptions::valid_until,
                    &SpotMarketOptions::instance_interruption_behavior>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MaxPrice", self.max_price);
            row("SpotInstanceType", self.spot_instance_type);
            row("BlockDurationMinutes", self.block_duration_minutes);
            row("ValidUntil", self.valid_until);
            row("InstanceInterruptionBehavior", self.instance_interruption_behavior);
        }
    };
};

/// InstanceMarketOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMarketOptionsRequest.html
struct InstanceMarketOptionsRequest {
    /// MarketType: `spot`, `capacity-block` or `interruptible-capacity-reservation`.
    Optional<MarketType> market_type{};
    /// SpotOptions: SpotMarketOptions.
    SpotMarketOptions spot_options{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceMarketOptionsRequest&,
                                     const InstanceMarketOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMarketOptionsRequest::market_type,
                                &InstanceMarketOptionsRequest::spot_options>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MarketType", self.market_type);
            row("SpotOptions", self.spot_options);
        }
    };
};

/// CpuOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuOptionsRequest.html
struct CpuOptionsRequest {
    /// CoreCount: a whole number.
    Optional<Integer> core_count{};
    /// ThreadsPerCore: a whole number.
    Optional<Integer> threads_per_core{};
    /// AmdSevSnp: `enabled` or `disabled`.
    Optional<AmdSevSnpSpecification> amd_sev_snp{};
    /// NestedVirtualization: `enabled` or `disabled`.
    Optional<NestedVirtualizationSpecification> nested_virtualization{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CpuOptionsRequest&,
                                     const CpuOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CpuOptionsRequest::core_count, &CpuOptionsRequest::threads_per_core,
                    &CpuOptionsRequest::amd_sev_snp, &CpuOptionsRequest::nested_virtualization>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CoreCount", self.core_count);
            row("ThreadsPerCore", self.threads_per_core);
            row("AmdSevSnp", self.amd_sev_snp);
            row("NestedVirtualization", self.nested_virtualization);
        }
    };
};

/// HibernationOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html
struct HibernationOptionsRequest {
    /// Configured: yes or no.
    YesNo configured{};

    /// Whether two are equal.
    friend constexpr bool operator==(const HibernationOptionsRequest&,
                                     const HibernationOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HibernationOptionsRequest::configured>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Configured", self.configured);
        }
    };
};

/// LicenseConfigurationRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LicenseConfigurationRequest.html
struct LicenseConfigurationRequest {
    /// LicenseConfigurationArn: an ARN.
    Optional<Arn> license_configuration_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LicenseConfigurationRequest&,
                                     const LicenseConfigurationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("LicenseConfigurationArn", self.license_configuration_arn);
        }
        /// Its members, in order.
        using members = Members<&LicenseConfigurationRequest::license_configuration_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LicenseConfigurationArn", self.license_configuration_arn);
        }
    };
};

/// InstanceMetadataOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html
struct InstanceMetadataOptionsRequest {
    /// HttpTokens: `optional` or `required`.
    Optional<HttpTokensState> http_tokens{};
    /// HttpPutResponseHopLimit: a whole number.
    Optional<Integer> http_put_response_hop_limit{};
    /// HttpEndpoint: `disabled` or `enabled`.
    Optional<InstanceMetadataEndpointState> http_endpoint{};
    /// HttpProtocolIpv6: `disabled` or `enabled`.
    Optional<InstanceMetadataProtocolState> http_protocol_ipv6{};
    /// InstanceMetadataTags: `disabled` or `enabled`.
    Optional<InstanceMetadataTagsState> instance_metadata_tags{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceMetadataOptionsRequest&,
                                     const InstanceMetadataOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMetadataOptionsRequest::http_tokens,
                                &InstanceMetadataOptionsRequest::http_put_response_hop_limit,
                                &InstanceMetadataOptionsRequest::http_endpoint,
                                &InstanceMetadataOptionsRequest::http_protocol_ipv6,
                                &InstanceMetadataOptionsRequest::instance_metadata_tags>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HttpTokens", self.http_tokens);
            row("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("HttpEndpoint", self.http_endpoint);
            row("HttpProtocolIpv6", self.http_protocol_ipv6);
            row("InstanceMetadataTags", self.instance_metadata_tags);
        }
    };
};

/// PrivateDnsNameOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsNameOptionsRequest.html
struct PrivateDnsNameOptionsRequest {
    /// HostnameType: `ip-name` or `resource-name`.
    Optional<HostnameType> hostname_type{};
    /// EnableResourceNameDnsARecord: yes or no.
    YesNo enable_resource_name_dns_a_record{};
    /// EnableResourceNameDnsAAAARecord: yes or no.
    YesNo enable_resource_name_dns_aaaa_record{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PrivateDnsNameOptionsRequest&,
                                     const PrivateDnsNameOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&PrivateDnsNameOptionsRequest::hostname_type,
                    &PrivateDnsNameOptionsRequest::enable_resource_name_dns_a_record,
                    &PrivateDnsNameOptionsRequest::enable_resource_name_dns_aaaa_record>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HostnameType", self.hostname_type);
            row("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            row("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
        }
    };
};

/// InstanceMaintenanceOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMaintenanceOptionsRequest.html
struct InstanceMaintenanceOptionsRequest {
    /// AutoRecovery: `disabled` or `default`.
    Optional<InstanceAutoRecoveryState> auto_recovery{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceMaintenanceOptionsRequest&,
                                     const InstanceMaintenanceOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMaintenanceOptionsRequest::auto_recovery>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AutoRecovery", self.auto_recovery);
        }
    };
};

/// InstanceNetworkPerformanceOptionsRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkPerformanceOptionsRequest.html
struct InstanceNetworkPerformanceOptionsRequest {
    /// BandwidthWeighting: `default`, `vpc-1` or `ebs-1`.
    Optional<InstanceBandwidthWeighting> bandwidth_weighting{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceNetworkPerformanceOptionsRequest&,
                                     const InstanceNetworkPerformanceOptionsRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceNetworkPerformanceOptionsRequest::bandwidth_weighting>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("BandwidthWeighting", self.bandwidth_weighting);
        }
    };
};

/// InstanceSecondaryInterfacePrivateIpAddressRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterfacePrivateIpAddressRequest.html
struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    /// PrivateIpAddress: text.
    Required<AnyText, struct PrivateIpAddress_given_right_and_in_order> private_ip_address;

    /// Whether two are equal.
    friend constexpr bool operator==(
        const InstanceSecondaryInterfacePrivateIpAddressRequest&,
        const InstanceSecondaryInterfacePrivateIpAddressRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InstanceSecondaryInterfacePrivateIpAddressRequest::private_ip_address>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PrivateIpAddress", self.private_ip_address);
        }
    };
};

/// InstanceSecondaryInterfaceSpecificationRequest, a structure in RunInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterfaceSpecificationRequest.html
struct InstanceSecondaryInterfaceSpecificationRequest {
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// DeviceIndex: a whole number.
    Optional<Integer> device_index{};
    /// PrivateIpAddress.N: a list of InstanceSecondaryInterfacePrivateIpAddressRequest.
    List<InstanceSecondaryInterfacePrivateIpAddressRequest> private_ip_addresses{};
    /// PrivateIpAddressCount: a whole number.
    Optional<Integer> private_ip_address_count{};
    /// SecondarySubnetId: a secondary subnet id, `ss-…`.
    Optional<SecondarySubnetId> secondary_subnet_id{};
    /// InterfaceType: `secondary`.
    Optional<SecondaryInterfaceType> interface_type{};
    /// NetworkCardIndex: a whole number.
    Optional<Integer> network_card_index{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const InstanceSecondaryInterfaceSpecificationRequest&,
        const InstanceSecondaryInterfaceSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InstanceSecondaryInterfaceSpecificationRequest::delete_on_termination,
                    &InstanceSecondaryInterfaceSpecificationRequest::device_index,
                    &InstanceSecondaryInterfaceSpecificationRequest::private_ip_addresses,
                    &InstanceSecondaryInterfaceSpecificationRequest::private_ip_address_count,
                    &InstanceSecondaryInterfaceSpecificationRequest::secondary_subnet_id,
                    &InstanceSecondaryInterfaceSpecificationRequest::interface_type,
                    &InstanceSecondaryInterfaceSpecificationRequest::network_card_index>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeleteOnTermination", self.delete_on_termination);
            row("DeviceIndex", self.device_index);
            row("PrivateIpAddress", self.private_ip_addresses);
            row("PrivateIpAddressCount", self.private_ip_address_count);
            row("SecondarySubnetId", self.secondary_subnet_id);
            row("InterfaceType", self.interface_type);
            row("NetworkCardIndex", self.network_card_index);
        }
    };
};

/// The request RunInstances. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
struct RunInstances {
    /// MaxCount: a whole number.
    Required<Integer, struct MaxCount_given_right_and_in_order> max_count;
    /// MinCount: a whole number.
    Required<Integer, struct MinCount_given_right_and_in_order> min_count;
    /// BlockDeviceMapping.N: a list of BlockDeviceMapping.
    List<BlockDeviceMapping> block_device_mappings{};
    /// ImageId: the image to start, or a parameter that holds its id.
    Optional<ImageIdOrParameter> image_id{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// Ipv6AddressCount: a whole number.
    Optional<Integer> ipv6_address_count{};
    /// Ipv6Address.N: a list of InstanceIpv6Address.
    List<InstanceIpv6Address> ipv6_addresses{};
    /// KernelId: a kernel id, `aki-…`.
    Optional<KernelId> kernel_id{};
    /// KeyName: text.
    Optional<AnyText> key_name{};
    /// Monitoring: a RunInstancesMonitoringEnabled.
    Optional<RunInstancesMonitoringEnabled> monitoring{};
    /// Placement: a Placement.
    Placement placement{};
    /// RamdiskId: a ramdisk id, `ari-…`.
    Optional<RamdiskId> ramdisk_id{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// SecurityGroup.N: texts.
    List<AnyText> security_groups{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// UserData: text.
    Optional<AnyText> user_data{};
    /// ElasticGpuSpecification.N: a list of ElasticGpuSpecification. AWS advises against it.
    List<ElasticGpuSpecification> elastic_gpu_specification{};
    /// ElasticInferenceAccelerator.N: a list of ElasticInferenceAccelerator. AWS advises against
    /// it.
    List<ElasticInferenceAccelerator> elastic_inference_accelerators{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// LaunchTemplate: a LaunchTemplateSpecification.
    LaunchTemplateSpecification launch_template{};
    /// InstanceMarketOptions: an InstanceMarketOptionsRequest.
    InstanceMarketOptionsRequest instance_market_options{};
    /// CreditSpecification: a CreditSpecificationRequest.
    Optional<CreditSpecificationRequest> credit_specification{};
    /// CpuOptions: a CpuOptionsRequest.
    CpuOptionsRequest cpu_options{};
    /// CapacityReservationSpecification: a CapacityReservationSpecification.
    CapacityReservationSpecification capacity_reservation_specification{};
    /// HibernationOptions: a HibernationOptionsRequest.
    HibernationOptionsRequest hibernation_options{};
    /// LicenseSpecification.N: a list of LicenseConfigurationRequest.
    List<LicenseConfigurationRequest> license_specifications{};
    /// MetadataOptions: an InstanceMetadataOptionsRequest.
    InstanceMetadataOptionsRequest metadata_options{};
    /// EnclaveOptions: an EnclaveOptionsRequest.
    EnclaveOptionsRequest enclave_options{};
    /// PrivateDnsNameOptions: a PrivateDnsNameOptionsRequest.
    PrivateDnsNameOptionsRequest private_dns_name_options{};
    /// MaintenanceOptions: an InstanceMaintenanceOptionsRequest.
    InstanceMaintenanceOptionsRequest maintenance_options{};
    /// DisableApiStop: yes or no.
    YesNo disable_api_stop{};
    /// EnablePrimaryIpv6: yes or no.
    YesNo enable_primary_ipv6{};
    /// NetworkPerformanceOptions: an InstanceNetworkPerformanceOptionsRequest.
    InstanceNetworkPerformanceOptionsRequest network_performance_options{};
    /// Operator: an OperatorRequest.
    OperatorRequest operator_{};
    /// SecondaryInterface.N: a list of InstanceSecondaryInterfaceSpecificationRequest.
    List<InstanceSecondaryInterfaceSpecificationRequest> secondary_interfaces{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// DisableApiTermination: yes or no.
    YesNo disable_api_termination{};
    /// InstanceInitiatedShutdownBehavior: `stop` or `terminate`.
    Optional<ShutdownBehavior> instance_initiated_shutdown_behavior{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// AdditionalInfo: text.
    Optional<AnyText> additional_info{};
    /// NetworkInterface.N: a list of InstanceNetworkInterfaceSpecification.
    List<InstanceNetworkInterfaceSpecification> network_interfaces{};
    /// IamInstanceProfile: an IamInstanceProfileSpecification.
    IamInstanceProfileSpecification iam_instance_profile{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RunInstances&, const RunInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RunInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RunInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {
            "instance", "volume", "network-interface", "spot-instances-request"};
        /// Its members, in order.
        using members = Members<
            &RunInstances::max_count, &RunInstances::min_count,
            &RunInstances::block_device_mappings, &RunInstances::image_id,
            &RunInstances::instance_type, &RunInstances::ipv6_address_count,
            &RunInstances::ipv6_addresses, &RunInstances::kernel_id, &RunInstances::key_name,
            &RunInstances::monitoring, &RunInstances::placement, &RunInstances::ramdisk_id,
            &RunInstances::security_group_ids, &RunInstances::security_groups,
            &RunInstances::subnet_id, &RunInstances::user_data,
            &RunInstances::elastic_gpu_specification, &RunInstances::elastic_inference_accelerators,
            &RunInstances::tag_specifications, &RunInstances::launch_template,
            &RunInstances::instance_market_options, &RunInstances::credit_specification,
            &RunInstances::cpu_options, &RunInstances::capacity_reservation_specification,
            &RunInstances::hibernation_options, &RunInstances::license_specifications,
            &RunInstances::metadata_options, &RunInstances::enclave_options,
            &RunInstances::private_dns_name_options, &RunInstances::maintenance_options,
            &RunInstances::disable_api_stop, &RunInstances::enable_primary_ipv6,
            &RunInstances::network_performance_options, &RunInstances::operator_,
            &RunInstances::secondary_interfaces, &RunInstances::dry_run,
            &RunInstances::disable_api_termination,
            &RunInstances::instance_initiated_shutdown_behavior, &RunInstances::private_ip_address,
            &RunInstances::client_token, &RunInstances::additional_info,
            &RunInstances::network_interfaces, &RunInstances::iam_instance_profile,
            &RunInstances::ebs_optimized, &RunInstances::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"UserData"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MaxCount", self.max_count);
            row("MinCount", self.min_count);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("ImageId", self.image_id);
            row("InstanceType", self.instance_type);
            row("Ipv6AddressCount", self.ipv6_address_count);
            row("Ipv6Address", self.ipv6_addresses);
            row("KernelId", self.kernel_id);
            row("KeyName", self.key_name);
            row("Monitoring", self.monitoring);
            row("Placement", self.placement);
            row("RamdiskId", self.ramdisk_id);
            row("SecurityGroupId", self.security_group_ids);
            row("SecurityGroup", self.security_groups);
            row("SubnetId", self.subnet_id);
            row("UserData", self.user_data);
            row("ElasticGpuSpecification", self.elastic_gpu_specification);
            row("ElasticInferenceAccelerator", self.elastic_inference_accelerators);
            row("TagSpecification", self.tag_specifications);
            row("LaunchTemplate", self.launch_template);
            row("InstanceMarketOptions", self.instance_market_options);
            row("CreditSpecification", self.credit_specification);
            row("CpuOptions", self.cpu_options);
            row("CapacityReservationSpecification", self.capacity_reservation_specification);
            row("HibernationOptions", self.hibernation_options);
            row("LicenseSpecification", self.license_specifications);
            row("MetadataOptions", self.metadata_options);
            row("EnclaveOptions", self.enclave_options);
            row("PrivateDnsNameOptions", self.private_dns_name_options);
            row("MaintenanceOptions", self.maintenance_options);
            row("DisableApiStop", self.disable_api_stop);
            row("EnablePrimaryIpv6", self.enable_primary_ipv6);
            row("NetworkPerformanceOptions", self.network_performance_options);
            row("Operator", self.operator_);
            row("SecondaryInterface", self.secondary_interfaces);
            row("DryRun", self.dry_run);
            row("DisableApiTermination", self.disable_api_termination);
            row("InstanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            row("PrivateIpAddress", self.private_ip_address);
            row("ClientToken", self.client_token);
            row("AdditionalInfo", self.additional_info);
            row("NetworkInterface", self.network_interfaces);
            row("IamInstanceProfile", self.iam_instance_profile);
            row("EbsOptimized", self.ebs_optimized);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
