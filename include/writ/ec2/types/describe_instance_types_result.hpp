// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceTypes.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_TYPES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_TYPES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ArchitectureType;  // writ/ec2/types/architecture_type.hpp
class AttachmentLimitType;  // writ/ec2/types/attachment_limit_type.hpp
class BandwidthWeightingType;  // writ/ec2/types/bandwidth_weighting_type.hpp
class BootModeType;  // writ/ec2/types/boot_mode_type.hpp
class DiskType;  // writ/ec2/types/disk_type.hpp
class EbsEncryptionSupport;  // writ/ec2/types/ebs_encryption_support.hpp
class EbsNvmeSupport;  // writ/ec2/types/ebs_nvme_support.hpp
class EbsOptimizedSupport;  // writ/ec2/types/ebs_optimized_support.hpp
class EnaSupport;  // writ/ec2/types/ena_support.hpp
class EphemeralNvmeSupport;  // writ/ec2/types/ephemeral_nvme_support.hpp
class FlexibleEnaQueuesSupport;  // writ/ec2/types/flexible_ena_queues_support.hpp
class InstanceStorageEncryptionSupport;  // writ/ec2/types/instance_storage_encryption_support.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class InstanceTypeHypervisor;  // writ/ec2/types/instance_type_hypervisor.hpp
class NitroEnclavesSupport;  // writ/ec2/types/nitro_enclaves_support.hpp
class NitroTpmSupport;  // writ/ec2/types/nitro_tpm_support.hpp
class PhcSupport;  // writ/ec2/types/phc_support.hpp
class PlacementGroupStrategy;  // writ/ec2/types/placement_group_strategy.hpp
class RebootMigrationSupport;  // writ/ec2/types/reboot_migration_support.hpp
class RootDeviceType;  // writ/ec2/types/root_device_type.hpp
// writ/ec2/types/supported_additional_processor_feature.hpp
class SupportedAdditionalProcessorFeature;
class UsageClassType;  // writ/ec2/types/usage_class_type.hpp
class VirtualizationType;  // writ/ec2/types/virtualization_type.hpp

/// ProcessorInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProcessorInfo.html
struct ProcessorInfo {
    /// supportedArchitectures: each one of 5 words, such as `i386`.
    XmlList<XmlValue<ArchitectureType>> supported_architectures{};
    /// sustainedClockSpeedInGhz: a number.
    XmlValue<Double> sustained_clock_speed_in_ghz{};
    /// supportedFeatures: each `amd-sev-snp` or `nested-virtualization`.
    XmlList<XmlValue<SupportedAdditionalProcessorFeature>> supported_features{};
    /// manufacturer: text.
    XmlText manufacturer{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ProcessorInfo&, const ProcessorInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ProcessorInfo::supported_architectures,
                                &ProcessorInfo::sustained_clock_speed_in_ghz,
                                &ProcessorInfo::supported_features, &ProcessorInfo::manufacturer>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("supportedArchitectures", self.supported_architectures);
            row("sustainedClockSpeedInGhz", self.sustained_clock_speed_in_ghz);
            row("supportedFeatures", self.supported_features);
            row("manufacturer", self.manufacturer);
        }
    };
};

/// VCpuInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VCpuInfo.html
struct VCpuInfo {
    /// defaultVCpus: a whole number.
    XmlInteger default_vcpus{};
    /// defaultCores: a whole number.
    XmlInteger default_cores{};
    /// defaultThreadsPerCore: a whole number.
    XmlInteger default_threads_per_core{};
    /// validCores: whole numbers.
    XmlList<XmlInteger> valid_cores{};
    /// validThreadsPerCore: whole numbers.
    XmlList<XmlInteger> valid_threads_per_core{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VCpuInfo&, const VCpuInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VCpuInfo::default_vcpus, &VCpuInfo::default_cores,
                                &VCpuInfo::default_threads_per_core, &VCpuInfo::valid_cores,
                                &VCpuInfo::valid_threads_per_core>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("defaultVCpus", self.default_vcpus);
            row("defaultCores", self.default_cores);
            row("defaultThreadsPerCore", self.default_threads_per_core);
            row("validCores", self.valid_cores);
            row("validThreadsPerCore", self.valid_threads_per_core);
        }
    };
};

/// MemoryInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryInfo.html
struct MemoryInfo {
    /// sizeInMiB: a whole number.
    XmlInteger size_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MemoryInfo&, const MemoryInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MemoryInfo::size_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInMiB", self.size_in_mib);
        }
    };
};

/// DiskInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DiskInfo.html
struct DiskInfo {
    /// sizeInGB: a whole number.
    XmlInteger size_in_gb{};
    /// count: a whole number.
    XmlInteger count{};
    /// type: `hdd` or `ssd`.
    XmlValue<DiskType> type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DiskInfo&, const DiskInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DiskInfo::size_in_gb, &DiskInfo::count, &DiskInfo::type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInGB", self.size_in_gb);
            row("count", self.count);
            row("type", self.type);
        }
    };
};

/// InstanceStorageInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStorageInfo.html
struct InstanceStorageInfo {
    /// totalSizeInGB: a whole number.
    XmlInteger total_size_in_gb{};
    /// disks: a list of DiskInfo.
    XmlList<DiskInfo> disks{};
    /// nvmeSupport: `unsupported`, `supported` or `required`.
    XmlValue<EphemeralNvmeSupport> nvme_support{};
    /// encryptionSupport: `unsupported` or `required`.
    XmlValue<InstanceStorageEncryptionSupport> encryption_support{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceStorageInfo&,
                                     const InstanceStorageInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceStorageInfo::total_size_in_gb, &InstanceStorageInfo::disks,
                                &InstanceStorageInfo::nvme_support,
                                &InstanceStorageInfo::encryption_support>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("totalSizeInGB", self.total_size_in_gb);
            row("disks", self.disks);
            row("nvmeSupport", self.nvme_support);
            row("encryptionSupport", self.encryption_support);
        }
    };
};

/// EbsOptimizedInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsOptimizedInfo.html
struct EbsOptimizedInfo {
    /// baselineBandwidthInMbps: a whole number.
    XmlInteger baseline_bandwidth_in_mbps{};
    /// baselineThroughputInMBps: a number.
    XmlValue<Double> baseline_throughput_in_m_bps{};
    /// baselineIops: a whole number.
    XmlInteger baseline_iops{};
    /// maximumBandwidthInMbps: a whole number.
    XmlInteger maximum_bandwidth_in_mbps{};
    /// maximumThroughputInMBps: a number.
    XmlValue<Double> maximum_throughput_in_m_bps{};
    /// maximumIops: a whole number.
    XmlInteger maximum_iops{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsOptimizedInfo&,
                                     const EbsOptimizedInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &EbsOptimizedInfo::baseline_bandwidth_in_mbps,
            &EbsOptimizedInfo::baseline_throughput_in_m_bps, &EbsOptimizedInfo::baseline_iops,
            &EbsOptimizedInfo::maximum_bandwidth_in_mbps,
            &EbsOptimizedInfo::maximum_throughput_in_m_bps, &EbsOptimizedInfo::maximum_iops>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("baselineBandwidthInMbps", self.baseline_bandwidth_in_mbps);
            row("baselineThroughputInMBps", self.baseline_throughput_in_m_bps);
            row("baselineIops", self.baseline_iops);
            row("maximumBandwidthInMbps", self.maximum_bandwidth_in_mbps);
            row("maximumThroughputInMBps", self.maximum_throughput_in_m_bps);
            row("maximumIops", self.maximum_iops);
        }
    };
};

/// EbsCardInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsCardInfo.html
struct EbsCardInfo {
    /// ebsCardIndex: a whole number.
    XmlInteger ebs_card_index{};
    /// baselineBandwidthInMbps: a whole number.
    XmlInteger baseline_bandwidth_in_mbps{};
    /// baselineThroughputInMBps: a number.
    XmlValue<Double> baseline_throughput_in_m_bps{};
    /// baselineIops: a whole number.
    XmlInteger baseline_iops{};
    /// maximumBandwidthInMbps: a whole number.
    XmlInteger maximum_bandwidth_in_mbps{};
    /// maximumThroughputInMBps: a number.
    XmlValue<Double> maximum_throughput_in_m_bps{};
    /// maximumIops: a whole number.
    XmlInteger maximum_iops{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsCardInfo&, const EbsCardInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&EbsCardInfo::ebs_card_index, &EbsCardInfo::baseline_bandwidth_in_mbps,
                    &EbsCardInfo::baseline_throughput_in_m_bps, &EbsCardInfo::baseline_iops,
                    &EbsCardInfo::maximum_bandwidth_in_mbps,
                    &EbsCardInfo::maximum_throughput_in_m_bps, &EbsCardInfo::maximum_iops>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ebsCardIndex", self.ebs_card_index);
            row("baselineBandwidthInMbps", self.baseline_bandwidth_in_mbps);
            row("baselineThroughputInMBps", self.baseline_throughput_in_m_bps);
            row("baselineIops", self.baseline_iops);
            row("maximumBandwidthInMbps", self.maximum_bandwidth_in_mbps);
            row("maximumThroughputInMBps", self.maximum_throughput_in_m_bps);
            row("maximumIops", self.maximum_iops);
        }
    };
};

/// EbsInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsInfo.html
struct EbsInfo {
    /// ebsOptimizedSupport: `unsupported`, `supported` or `default`.
    XmlValue<EbsOptimizedSupport> ebs_optimized_support{};
    /// encryptionSupport: `unsupported` or `supported`.
    XmlValue<EbsEncryptionSupport> encryption_support{};
    /// ebsOptimizedInfo: an EbsOptimizedInfo.
    Optional<EbsOptimizedInfo> ebs_optimized_info{};
    /// nvmeSupport: `unsupported`, `supported` or `required`.
    XmlValue<EbsNvmeSupport> nvme_support{};
    /// maximumEbsAttachments: a whole number.
    XmlInteger maximum_ebs_attachments{};
    /// attachmentLimitType: `shared` or `dedicated`.
    XmlValue<AttachmentLimitType> attachment_limit_type{};
    /// maximumEbsCards: a whole number.
    XmlInteger maximum_ebs_cards{};
    /// ebsCardSet: a list of EbsCardInfo.
    XmlList<EbsCardInfo> ebs_cards{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsInfo&, const EbsInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EbsInfo::ebs_optimized_support, &EbsInfo::encryption_support,
                                &EbsInfo::ebs_optimized_info, &EbsInfo::nvme_support,
                                &EbsInfo::maximum_ebs_attachments, &EbsInfo::attachment_limit_type,
                                &EbsInfo::maximum_ebs_cards, &EbsInfo::ebs_cards>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ebsOptimizedSupport", self.ebs_optimized_support);
            row("encryptionSupport", self.encryption_support);
            row("ebsOptimizedInfo", self.ebs_optimized_info);
            row("nvmeSupport", self.nvme_support);
            row("maximumEbsAttachments", self.maximum_ebs_attachments);
            row("attachmentLimitType", self.attachment_limit_type);
            row("maximumEbsCards", self.maximum_ebs_cards);
            row("ebsCardSet", self.ebs_cards);
        }
    };
};

/// NetworkCardInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkCardInfo.html
struct NetworkCardInfo {
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};
    /// networkPerformance: text.
    XmlText network_performance{};
    /// maximumNetworkInterfaces: a whole number.
    XmlInteger maximum_network_interfaces{};
    /// additionalFlexibleNetworkInterfaces: a whole number.
    XmlInteger additional_flexible_network_interfaces{};
    /// baselineBandwidthInGbps: a number.
    XmlValue<Double> baseline_bandwidth_in_gbps{};
    /// peakBandwidthInGbps: a number.
    XmlValue<Double> peak_bandwidth_in_gbps{};
    /// defaultEnaQueueCountPerInterface: a whole number.
    XmlInteger default_ena_queue_count_per_interface{};
    /// maximumEnaQueueCount: a whole number.
    XmlInteger maximum_ena_queue_count{};
    /// maximumEnaQueueCountPerInterface: a whole number.
    XmlInteger maximum_ena_queue_count_per_interface{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkCardInfo&,
                                     const NetworkCardInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkCardInfo::network_card_index, &NetworkCardInfo::network_performance,
            &NetworkCardInfo::maximum_network_interfaces,
            &NetworkCardInfo::additional_flexible_network_interfaces,
            &NetworkCardInfo::baseline_bandwidth_in_gbps, &NetworkCardInfo::peak_bandwidth_in_gbps,
            &NetworkCardInfo::default_ena_queue_count_per_interface,
            &NetworkCardInfo::maximum_ena_queue_count,
            &NetworkCardInfo::maximum_ena_queue_count_per_interface>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkCardIndex", self.network_card_index);
            row("networkPerformance", self.network_performance);
            row("maximumNetworkInterfaces", self.maximum_network_interfaces);
            row("additionalFlexibleNetworkInterfaces", self.additional_flexible_network_interfaces);
            row("baselineBandwidthInGbps", self.baseline_bandwidth_in_gbps);
            row("peakBandwidthInGbps", self.peak_bandwidth_in_gbps);
            row("defaultEnaQueueCountPerInterface", self.default_ena_queue_count_per_interface);
            row("maximumEnaQueueCount", self.maximum_ena_queue_count);
            row("maximumEnaQueueCountPerInterface", self.maximum_ena_queue_count_per_interface);
        }
    };
};

/// EfaInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EfaInfo.html
struct EfaInfo {
    /// maximumEfaInterfaces: a whole number.
    XmlInteger maximum_efa_interfaces{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EfaInfo&, const EfaInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EfaInfo::maximum_efa_interfaces>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("maximumEfaInterfaces", self.maximum_efa_interfaces);
        }
    };
};

/// DefaultConnectionTrackingConfiguration, a structure in what EC2 answers to
/// DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DefaultConnectionTrackingConfiguration.html
struct DefaultConnectionTrackingConfiguration {
    /// defaultTcpEstablishedTimeout: a whole number.
    XmlInteger default_tcp_established_timeout{};
    /// defaultUdpTimeout: a whole number.
    XmlInteger default_udp_timeout{};
    /// defaultUdpStreamTimeout: a whole number.
    XmlInteger default_udp_stream_timeout{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DefaultConnectionTrackingConfiguration&,
                                     const DefaultConnectionTrackingConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DefaultConnectionTrackingConfiguration::default_tcp_established_timeout,
                    &DefaultConnectionTrackingConfiguration::default_udp_timeout,
                    &DefaultConnectionTrackingConfiguration::default_udp_stream_timeout>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("defaultTcpEstablishedTimeout", self.default_tcp_established_timeout);
            row("defaultUdpTimeout", self.default_udp_timeout);
            row("defaultUdpStreamTimeout", self.default_udp_stream_timeout);
        }
    };
};

/// NetworkInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInfo.html
struct NetworkInfo {
    /// networkPerformance: text.
    XmlText network_performance{};
    /// maximumNetworkInterfaces: a whole number.
    XmlInteger maximum_network_interfaces{};
    /// maximumNetworkCards: a whole number.
    XmlInteger maximum_network_cards{};
    /// defaultNetworkCardIndex: a whole number.
    XmlInteger default_network_card_index{};
    /// networkCards: a list of NetworkCardInfo.
    XmlList<NetworkCardInfo> network_cards{};
    /// ipv4AddressesPerInterface: a whole number.
    XmlInteger ipv4_addresses_per_interface{};
    /// ipv6AddressesPerInterface: a whole number.
    XmlInteger ipv6_addresses_per_interface{};
    /// ipv6Supported: yes or no.
    XmlBoolean ipv6_supported{};
    /// enaSupport: `unsupported`, `supported` or `required`.
    XmlValue<EnaSupport> ena_support{};
    /// efaSupported: yes or no.
    XmlBoolean efa_supported{};
    /// efaInfo: an EfaInfo.
    Optional<EfaInfo> efa_info{};
    /// encryptionInTransitSupported: yes or no.
    XmlBoolean encryption_in_transit_supported{};
    /// enaSrdSupported: yes or no.
    XmlBoolean ena_srd_supported{};
    /// bandwidthWeightings: each `default`, `vpc-1` or `ebs-1`.
    XmlList<XmlValue<BandwidthWeightingType>> bandwidth_weightings{};
    /// flexibleEnaQueuesSupport: `unsupported` or `supported`.
    XmlValue<FlexibleEnaQueuesSupport> flexible_ena_queues_support{};
    /// connectionTrackingConfiguration: a DefaultConnectionTrackingConfiguration.
    Optional<DefaultConnectionTrackingConfiguration> connection_tracking_configuration{};
    /// secondaryNetworkSupported: yes or no.
    XmlBoolean secondary_network_supported{};
    /// maximumSecondaryNetworkInterfaces: a whole number.
    XmlInteger maximum_secondary_network_interfaces{};
    /// ipv4AddressesPerSecondaryInterface: a whole number.
    XmlInteger ipv4_addresses_per_secondary_interface{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInfo&, const NetworkInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&NetworkInfo::network_performance, &NetworkInfo::maximum_network_interfaces,
                    &NetworkInfo::maximum_network_cards, &NetworkInfo::default_network_card_index,
                    &NetworkInfo::network_cards, &NetworkInfo::ipv4_addresses_per_interface,
                    &NetworkInfo::ipv6_addresses_per_interface, &NetworkInfo::ipv6_supported,
                    &NetworkInfo::ena_support, &NetworkInfo::efa_supported, &NetworkInfo::efa_info,
                    &NetworkInfo::encryption_in_transit_supported, &NetworkInfo::ena_srd_supported,
                    &NetworkInfo::bandwidth_weightings, &NetworkInfo::flexible_ena_queues_support,
                    &NetworkInfo::connection_tracking_configuration,
                    &NetworkInfo::secondary_network_supported,
                    &NetworkInfo::maximum_secondary_network_interfaces,
                    &NetworkInfo::ipv4_addresses_per_secondary_interface>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkPerformance", self.network_performance);
            row("maximumNetworkInterfaces", self.maximum_network_interfaces);
            row("maximumNetworkCards", self.maximum_network_cards);
            row("defaultNetworkCardIndex", self.default_network_card_index);
            row("networkCards", self.network_cards);
            row("ipv4AddressesPerInterface", self.ipv4_addresses_per_interface);
            row("ipv6AddressesPerInterface", self.ipv6_addresses_per_interface);
            row("ipv6Supported", self.ipv6_supported);
            row("enaSupport", self.ena_support);
            row("efaSupported", self.efa_supported);
            row("efaInfo", self.efa_info);
            row("encryptionInTransitSupported", self.encryption_in_transit_supported);
            row("enaSrdSupported", self.ena_srd_supported);
            row("bandwidthWeightings", self.bandwidth_weightings);
            row("flexibleEnaQueuesSupport", self.flexible_ena_queues_support);
            row("connectionTrackingConfiguration", self.connection_tracking_configuration);
            row("secondaryNetworkSupported", self.secondary_network_supported);
            row("maximumSecondaryNetworkInterfaces", self.maximum_secondary_network_interfaces);
            row("ipv4AddressesPerSecondaryInterface", self.ipv4_addresses_per_secondary_interface);
        }
    };
};

/// GpuDeviceMemoryInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GpuDeviceMemoryInfo.html
struct GpuDeviceMemoryInfo {
    /// sizeInMiB: a whole number.
    XmlInteger size_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GpuDeviceMemoryInfo&,
                                     const GpuDeviceMemoryInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GpuDeviceMemoryInfo::size_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInMiB", self.size_in_mib);
        }
    };
};

/// GpuDeviceInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GpuDeviceInfo.html
struct GpuDeviceInfo {
    /// name: text.
    XmlText name{};
    /// manufacturer: text.
    XmlText manufacturer{};
    /// count: a whole number.
    XmlInteger count{};
    /// logicalGpuCount: a whole number.
    XmlInteger logical_gpu_count{};
    /// gpuPartitionSize: a number.
    XmlValue<Double> gpu_partition_size{};
    /// workloadSet: texts.
    XmlList<XmlText> workloads{};
    /// memoryInfo: a GpuDeviceMemoryInfo.
    Optional<GpuDeviceMemoryInfo> memory_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GpuDeviceInfo&, const GpuDeviceInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GpuDeviceInfo::name, &GpuDeviceInfo::manufacturer,
                                &GpuDeviceInfo::count, &GpuDeviceInfo::logical_gpu_count,
                                &GpuDeviceInfo::gpu_partition_size, &GpuDeviceInfo::workloads,
                                &GpuDeviceInfo::memory_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
            row("manufacturer", self.manufacturer);
            row("count", self.count);
            row("logicalGpuCount", self.logical_gpu_count);
            row("gpuPartitionSize", self.gpu_partition_size);
            row("workloadSet", self.workloads);
            row("memoryInfo", self.memory_info);
        }
    };
};

/// GpuInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GpuInfo.html
struct GpuInfo {
    /// gpus: a list of GpuDeviceInfo.
    XmlList<GpuDeviceInfo> gpus{};
    /// totalGpuMemoryInMiB: a whole number.
    XmlInteger total_gpu_memory_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GpuInfo&, const GpuInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GpuInfo::gpus, &GpuInfo::total_gpu_memory_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("gpus", self.gpus);
            row("totalGpuMemoryInMiB", self.total_gpu_memory_in_mib);
        }
    };
};

/// FpgaDeviceMemoryInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaDeviceMemoryInfo.html
struct FpgaDeviceMemoryInfo {
    /// sizeInMiB: a whole number.
    XmlInteger size_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FpgaDeviceMemoryInfo&,
                                     const FpgaDeviceMemoryInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FpgaDeviceMemoryInfo::size_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInMiB", self.size_in_mib);
        }
    };
};

/// FpgaDeviceInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaDeviceInfo.html
struct FpgaDeviceInfo {
    /// name: text.
    XmlText name{};
    /// manufacturer: text.
    XmlText manufacturer{};
    /// count: a whole number.
    XmlInteger count{};
    /// memoryInfo: a FpgaDeviceMemoryInfo.
    Optional<FpgaDeviceMemoryInfo> memory_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FpgaDeviceInfo&,
                                     const FpgaDeviceInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FpgaDeviceInfo::name, &FpgaDeviceInfo::manufacturer,
                                &FpgaDeviceInfo::count, &FpgaDeviceInfo::memory_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
            row("manufacturer", self.manufacturer);
            row("count", self.count);
            row("memoryInfo", self.memory_info);
        }
    };
};

/// FpgaInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaInfo.html
struct FpgaInfo {
    /// fpgas: a list of FpgaDeviceInfo.
    XmlList<FpgaDeviceInfo> fpgas{};
    /// totalFpgaMemoryInMiB: a whole number.
    XmlInteger total_fpga_memory_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FpgaInfo&, const FpgaInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FpgaInfo::fpgas, &FpgaInfo::total_fpga_memory_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fpgas", self.fpgas);
            row("totalFpgaMemoryInMiB", self.total_fpga_memory_in_mib);
        }
    };
};

/// PlacementGroupInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PlacementGroupInfo.html
struct PlacementGroupInfo {
    /// supportedStrategies: each `cluster`, `partition` or `spread`.
    XmlList<XmlValue<PlacementGroupStrategy>> supported_strategies{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PlacementGroupInfo&,
                                     const PlacementGroupInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PlacementGroupInfo::supported_strategies>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("supportedStrategies", self.supported_strategies);
        }
    };
};

/// InferenceDeviceMemoryInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InferenceDeviceMemoryInfo.html
struct InferenceDeviceMemoryInfo {
    /// sizeInMiB: a whole number.
    XmlInteger size_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InferenceDeviceMemoryInfo&,
                                     const InferenceDeviceMemoryInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InferenceDeviceMemoryInfo::size_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInMiB", self.size_in_mib);
        }
    };
};

/// InferenceDeviceInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InferenceDeviceInfo.html
struct InferenceDeviceInfo {
    /// count: a whole number.
    XmlInteger count{};
    /// name: text.
    XmlText name{};
    /// manufacturer: text.
    XmlText manufacturer{};
    /// memoryInfo: an InferenceDeviceMemoryInfo.
    Optional<InferenceDeviceMemoryInfo> memory_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InferenceDeviceInfo&,
                                     const InferenceDeviceInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InferenceDeviceInfo::count, &InferenceDeviceInfo::name,
                                &InferenceDeviceInfo::manufacturer,
                                &InferenceDeviceInfo::memory_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("count", self.count);
            row("name", self.name);
            row("manufacturer", self.manufacturer);
            row("memoryInfo", self.memory_info);
        }
    };
};

/// InferenceAcceleratorInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InferenceAcceleratorInfo.html
struct InferenceAcceleratorInfo {
    /// accelerators: a list of InferenceDeviceInfo.
    XmlList<InferenceDeviceInfo> accelerators{};
    /// totalInferenceMemoryInMiB: a whole number.
    XmlInteger total_inference_memory_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InferenceAcceleratorInfo&,
                                     const InferenceAcceleratorInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InferenceAcceleratorInfo::accelerators,
                                &InferenceAcceleratorInfo::total_inference_memory_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accelerators", self.accelerators);
            row("totalInferenceMemoryInMiB", self.total_inference_memory_in_mib);
        }
    };
};

/// NitroTpmInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NitroTpmInfo.html
struct NitroTpmInfo {
    /// supportedVersions: texts.
    XmlList<XmlText> supported_versions{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NitroTpmInfo&, const NitroTpmInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NitroTpmInfo::supported_versions>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("supportedVersions", self.supported_versions);
        }
    };
};

/// MediaDeviceMemoryInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MediaDeviceMemoryInfo.html
struct MediaDeviceMemoryInfo {
    /// sizeInMiB: a whole number.
    XmlInteger size_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MediaDeviceMemoryInfo&,
                                     const MediaDeviceMemoryInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MediaDeviceMemoryInfo::size_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInMiB", self.size_in_mib);
        }
    };
};

/// MediaDeviceInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MediaDeviceInfo.html
struct MediaDeviceInfo {
    /// count: a whole number.
    XmlInteger count{};
    /// name: text.
    XmlText name{};
    /// manufacturer: text.
    XmlText manufacturer{};
    /// memoryInfo: a MediaDeviceMemoryInfo.
    Optional<MediaDeviceMemoryInfo> memory_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MediaDeviceInfo&,
                                     const MediaDeviceInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MediaDeviceInfo::count, &MediaDeviceInfo::name,
                                &MediaDeviceInfo::manufacturer, &MediaDeviceInfo::memory_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("count", self.count);
            row("name", self.name);
            row("manufacturer", self.manufacturer);
            row("memoryInfo", self.memory_info);
        }
    };
};

/// MediaAcceleratorInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MediaAcceleratorInfo.html
struct MediaAcceleratorInfo {
    /// accelerators: a list of MediaDeviceInfo.
    XmlList<MediaDeviceInfo> accelerators{};
    /// totalMediaMemoryInMiB: a whole number.
    XmlInteger total_media_memory_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MediaAcceleratorInfo&,
                                     const MediaAcceleratorInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MediaAcceleratorInfo::accelerators,
                                &MediaAcceleratorInfo::total_media_memory_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accelerators", self.accelerators);
            row("totalMediaMemoryInMiB", self.total_media_memory_in_mib);
        }
    };
};

/// NeuronDeviceCoreInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronDeviceCoreInfo.html
struct NeuronDeviceCoreInfo {
    /// count: a whole number.
    XmlInteger count{};
    /// version: a whole number.
    XmlInteger version{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NeuronDeviceCoreInfo&,
                                     const NeuronDeviceCoreInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NeuronDeviceCoreInfo::count, &NeuronDeviceCoreInfo::version>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("count", self.count);
            row("version", self.version);
        }
    };
};

/// NeuronDeviceMemoryInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronDeviceMemoryInfo.html
struct NeuronDeviceMemoryInfo {
    /// sizeInMiB: a whole number.
    XmlInteger size_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NeuronDeviceMemoryInfo&,
                                     const NeuronDeviceMemoryInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NeuronDeviceMemoryInfo::size_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sizeInMiB", self.size_in_mib);
        }
    };
};

/// NeuronDeviceInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronDeviceInfo.html
struct NeuronDeviceInfo {
    /// count: a whole number.
    XmlInteger count{};
    /// name: text.
    XmlText name{};
    /// coreInfo: a NeuronDeviceCoreInfo.
    Optional<NeuronDeviceCoreInfo> core_info{};
    /// memoryInfo: a NeuronDeviceMemoryInfo.
    Optional<NeuronDeviceMemoryInfo> memory_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NeuronDeviceInfo&,
                                     const NeuronDeviceInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NeuronDeviceInfo::count, &NeuronDeviceInfo::name,
                                &NeuronDeviceInfo::core_info, &NeuronDeviceInfo::memory_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("count", self.count);
            row("name", self.name);
            row("coreInfo", self.core_info);
            row("memoryInfo", self.memory_info);
        }
    };
};

/// NeuronInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NeuronInfo.html
struct NeuronInfo {
    /// neuronDevices: a list of NeuronDeviceInfo.
    XmlList<NeuronDeviceInfo> neuron_devices{};
    /// totalNeuronDeviceMemoryInMiB: a whole number.
    XmlInteger total_neuron_device_memory_in_mib{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NeuronInfo&, const NeuronInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NeuronInfo::neuron_devices,
                                &NeuronInfo::total_neuron_device_memory_in_mib>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("neuronDevices", self.neuron_devices);
            row("totalNeuronDeviceMemoryInMiB", self.total_neuron_device_memory_in_mib);
        }
    };
};

/// InstanceTypeInfo, a structure in what EC2 answers to DescribeInstanceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeInfo.html
struct InstanceTypeInfo {
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// currentGeneration: yes or no.
    XmlBoolean current_generation{};
    /// freeTierEligible: yes or no.
    XmlBoolean free_tier_eligible{};
    /// supportedUsageClasses: each `spot`, `on-demand` or `capacity-block`.
    XmlList<XmlValue<UsageClassType>> supported_usage_classes{};
    /// supportedRootDeviceTypes: each `ebs` or `instance-store`.
    XmlList<XmlValue<RootDeviceType>> supported_root_device_types{};
    /// supportedVirtualizationTypes: each `hvm` or `paravirtual`.
    XmlList<XmlValue<VirtualizationType>> supported_virtualization_types{};
    /// bareMetal: yes or no.
    XmlBoolean bare_metal{};
    /// hypervisor: `nitro` or `xen`.
    XmlValue<InstanceTypeHypervisor> hypervisor{};
    /// processorInfo: a ProcessorInfo.
    Optional<ProcessorInfo> processor_info{};
    /// vCpuInfo: a VCpuInfo.
    Optional<VCpuInfo> vcpu_info{};
    /// memoryInfo: a MemoryInfo.
    Optional<MemoryInfo> memory_info{};
    /// instanceStorageSupported: yes or no.
    XmlBoolean instance_storage_supported{};
    /// instanceStorageInfo: an InstanceStorageInfo.
    Optional<InstanceStorageInfo> instance_storage_info{};
    /// ebsInfo: an EbsInfo.
    Optional<EbsInfo> ebs_info{};
    /// networkInfo: a NetworkInfo.
    Optional<NetworkInfo> network_info{};
    /// gpuInfo: a GpuInfo.
    Optional<GpuInfo> gpu_info{};
    /// fpgaInfo: a FpgaInfo.
    Optional<FpgaInfo> fpga_info{};
    /// placementGroupInfo: a PlacementGroupInfo.
    Optional<PlacementGroupInfo> placement_group_info{};
    /// inferenceAcceleratorInfo: an InferenceAcceleratorInfo.
    Optional<InferenceAcceleratorInfo> inference_accelerator_info{};
    /// hibernationSupported: yes or no.
    XmlBoolean hibernation_supported{};
    /// burstablePerformanceSupported: yes or no.
    XmlBoolean burstable_performance_supported{};
    /// dedicatedHostsSupported: yes or no.
    XmlBoolean dedicated_hosts_supported{};
    /// autoRecoverySupported: yes or no.
    XmlBoolean auto_recovery_supported{};
    /// supportedBootModes: each `legacy-bios` or `uefi`.
    XmlList<XmlValue<BootModeType>> supported_boot_modes{};
    /// nitroEnclavesSupport: `unsupported` or `supported`.
    XmlValue<NitroEnclavesSupport> nitro_enclaves_support{};
    /// nitroTpmSupport: `unsupported` or `supported`.
    XmlValue<NitroTpmSupport> nitro_tpm_support{};
    /// nitroTpmInfo: a NitroTpmInfo.
    Optional<NitroTpmInfo> nitro_tpm_info{};
    /// mediaAcceleratorInfo: a MediaAcceleratorInfo.
    Optional<MediaAcceleratorInfo> media_accelerator_info{};
    /// neuronInfo: a NeuronInfo.
    Optional<NeuronInfo> neuron_info{};
    /// phcSupport: `unsupported` or `supported`.
    XmlValue<PhcSupport> phc_support{};
    /// rebootMigrationSupport: `unsupported` or `supported`.
    XmlValue<RebootMigrationSupport> reboot_migration_support{};
    /// supportedInRegion: yes or no.
    XmlBoolean supported_in_region{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceTypeInfo&,
                                     const InstanceTypeInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &InstanceTypeInfo::instance_type, &InstanceTypeInfo::current_generation,
            &InstanceTypeInfo::free_tier_eligible, &InstanceTypeInfo::supported_usage_classes,
            &InstanceTypeInfo::supported_root_device_types,
            &InstanceTypeInfo::supported_virtualization_types, &InstanceTypeInfo::bare_metal,
            &InstanceTypeInfo::hypervisor, &InstanceTypeInfo::processor_info,
            &InstanceTypeInfo::vcpu_info, &InstanceTypeInfo::memory_info,
            &InstanceTypeInfo::instance_storage_supported, &InstanceTypeInfo::instance_storage_info,
            &InstanceTypeInfo::ebs_info, &InstanceTypeInfo::network_info,
            &InstanceTypeInfo::gpu_info, &InstanceTypeInfo::fpga_info,
            &InstanceTypeInfo::placement_group_info, &InstanceTypeInfo::inference_accelerator_info,
            &InstanceTypeInfo::hibernation_supported,
            &InstanceTypeInfo::burstable_performance_supported,
            &InstanceTypeInfo::dedicated_hosts_supported,
            &InstanceTypeInfo::auto_recovery_supported, &InstanceTypeInfo::supported_boot_modes,
            &InstanceTypeInfo::nitro_enclaves_support, &InstanceTypeInfo::nitro_tpm_support,
            &InstanceTypeInfo::nitro_tpm_info, &InstanceTypeInfo::media_accelerator_info,
            &InstanceTypeInfo::neuron_info, &InstanceTypeInfo::phc_support,
            &InstanceTypeInfo::reboot_migration_support, &InstanceTypeInfo::supported_in_region>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceType", self.instance_type);
            row("currentGeneration", self.current_generation);
            row("freeTierEligible", self.free_tier_eligible);
            row("supportedUsageClasses", self.supported_usage_classes);
            row("supportedRootDeviceTypes", self.supported_root_device_types);
            row("supportedVirtualizationTypes", self.supported_virtualization_types);
            row("bareMetal", self.bare_metal);
            row("hypervisor", self.hypervisor);
            row("processorInfo", self.processor_info);
            row("vCpuInfo", self.vcpu_info);
            row("memoryInfo", self.memory_info);
            row("instanceStorageSupported", self.instance_storage_supported);
            row("instanceStorageInfo", self.instance_storage_info);
            row("ebsInfo", self.ebs_info);
            row("networkInfo", self.network_info);
            row("gpuInfo", self.gpu_info);
            row("fpgaInfo", self.fpga_info);
            row("placementGroupInfo", self.placement_group_info);
            row("inferenceAcceleratorInfo", self.inference_accelerator_info);
            row("hibernationSupported", self.hibernation_supported);
            row("burstablePerformanceSupported", self.burstable_performance_supported);
            row("dedicatedHostsSupported", self.dedicated_hosts_supported);
            row("autoRecoverySupported", self.auto_recovery_supported);
            row("supportedBootModes", self.supported_boot_modes);
            row("nitroEnclavesSupport", self.nitro_enclaves_support);
            row("nitroTpmSupport", self.nitro_tpm_support);
            row("nitroTpmInfo", self.nitro_tpm_info);
            row("mediaAcceleratorInfo", self.media_accelerator_info);
            row("neuronInfo", self.neuron_info);
            row("phcSupport", self.phc_support);
            row("rebootMigrationSupport", self.reboot_migration_support);
            row("supportedInRegion", self.supported_in_region);
        }
    };
};

/// What EC2 answers to DescribeInstanceTypes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html
struct DescribeInstanceTypesResult {
    /// instanceTypeSet: a list of InstanceTypeInfo.
    XmlList<InstanceTypeInfo> instance_types{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceTypesResult&,
                                     const DescribeInstanceTypesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstanceTypesResult::instance_types,
                                &DescribeInstanceTypesResult::next_token,
                                &DescribeInstanceTypesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceTypeSet", self.instance_types);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
