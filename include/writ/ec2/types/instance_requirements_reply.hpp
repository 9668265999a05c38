// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceRequirementsReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_REQUIREMENTS_REPLY_HPP
#define WRIT_EC2_TYPES_INSTANCE_REQUIREMENTS_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/accelerator_count_reply.hpp>
#include <writ/ec2/types/accelerator_total_memory_mib_reply.hpp>
#include <writ/ec2/types/baseline_ebs_bandwidth_mbps_reply.hpp>
#include <writ/ec2/types/baseline_performance_factors_reply.hpp>
#include <writ/ec2/types/memory_gib_per_vcpu_reply.hpp>
#include <writ/ec2/types/memory_mib_reply.hpp>
#include <writ/ec2/types/network_bandwidth_gbps_reply.hpp>
#include <writ/ec2/types/network_interface_count_reply.hpp>
#include <writ/ec2/types/total_local_storage_gb_reply.hpp>
#include <writ/ec2/types/vcpu_count_range_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AcceleratorManufacturer;  // writ/ec2/types/accelerator_manufacturer.hpp
class AcceleratorName;  // writ/ec2/types/accelerator_name.hpp
class AcceleratorType;  // writ/ec2/types/accelerator_type.hpp
class BareMetal;  // writ/ec2/types/bare_metal.hpp
class BurstablePerformance;  // writ/ec2/types/burstable_performance.hpp
class CpuManufacturer;  // writ/ec2/types/cpu_manufacturer.hpp
class InstanceGeneration;  // writ/ec2/types/instance_generation.hpp
class LocalStorage;  // writ/ec2/types/local_storage.hpp
class LocalStorageType;  // writ/ec2/types/local_storage_type.hpp

/// InstanceRequirementsReply, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirements.html
struct InstanceRequirementsReply {
    /// vCpuCount: a VCpuCountRangeReply.
    Optional<VCpuCountRangeReply> vcpu_count{};
    /// memoryMiB: a MemoryMiBReply.
    Optional<MemoryMiBReply> memory_mib{};
    /// cpuManufacturerSet: each `intel`, `amd`, `amazon-web-services` or `apple`.
    XmlList<XmlValue<CpuManufacturer>> cpu_manufacturers{};
    /// memoryGiBPerVCpu: a MemoryGiBPerVCpuReply.
    Optional<MemoryGiBPerVCpuReply> memory_gib_per_vcpu{};
    /// excludedInstanceTypeSet: texts.
    XmlList<XmlText> excluded_instance_types{};
    /// instanceGenerationSet: each `current` or `previous`.
    XmlList<XmlValue<InstanceGeneration>> instance_generations{};
    /// spotMaxPricePercentageOverLowestPrice: a whole number.
    XmlInteger spot_max_price_percentage_over_lowest_price{};
    /// onDemandMaxPricePercentageOverLowestPrice: a whole number.
    XmlInteger on_demand_max_price_percentage_over_lowest_price{};
    /// bareMetal: `included`, `required` or `excluded`.
    XmlValue<BareMetal> bare_metal{};
    /// burstablePerformance: `included`, `required` or `excluded`.
    XmlValue<BurstablePerformance> burstable_performance{};
    /// requireHibernateSupport: yes or no.
    XmlBoolean require_hibernate_support{};
    /// networkInterfaceCount: a NetworkInterfaceCountReply.
    Optional<NetworkInterfaceCountReply> network_interface_count{};
    /// localStorage: `included`, `required` or `excluded`.
    XmlValue<LocalStorage> local_storage{};
    /// localStorageTypeSet: each `hdd` or `ssd`.
    XmlList<XmlValue<LocalStorageType>> local_storage_types{};
    /// totalLocalStorageGB: a TotalLocalStorageGBReply.
    Optional<TotalLocalStorageGBReply> total_local_storage_gb{};
    /// baselineEbsBandwidthMbps: a BaselineEbsBandwidthMbpsReply.
    Optional<BaselineEbsBandwidthMbpsReply> baseline_ebs_bandwidth_mbps{};
    /// acceleratorTypeSet: each `gpu`, `fpga`, `inference` or `media`.
    XmlList<XmlValue<AcceleratorType>> accelerator_types{};
    /// acceleratorCount: an AcceleratorCountReply.
    Optional<AcceleratorCountReply> accelerator_count{};
    /// acceleratorManufacturerSet: each one of 5 words, such as `amazon-web-services`.
    XmlList<XmlValue<AcceleratorManufacturer>> accelerator_manufacturers{};
    /// acceleratorNameSet: each one of 19 words, such as `a100`.
    XmlList<XmlValue<AcceleratorName>> accelerator_names{};
    /// acceleratorTotalMemoryMiB: an AcceleratorTotalMemoryMiBReply.
    Optional<AcceleratorTotalMemoryMiBReply> accelerator_total_memory_mib{};
    /// networkBandwidthGbps: a NetworkBandwidthGbpsReply.
    Optional<NetworkBandwidthGbpsReply> network_bandwidth_gbps{};
    /// allowedInstanceTypeSet: texts.
    XmlList<XmlText> allowed_instance_types{};
    /// maxSpotPriceAsPercentageOfOptimalOnDemandPrice: a whole number.
    XmlInteger max_spot_price_as_percentage_of_optimal_on_demand_price{};
    /// baselinePerformanceFactors: a BaselinePerformanceFactorsReply.
    Optional<BaselinePerformanceFactorsReply> baseline_performance_factors{};
    /// requireEncryptionInTransit: yes or no.
    XmlBoolean require_encryption_in_transit{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceRequirementsReply&,
                                     const InstanceRequirementsReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &InstanceRequirementsReply::vcpu_count, &InstanceRequirementsReply::memory_mib,
            &InstanceRequirementsReply::cpu_manufacturers,
            &InstanceRequirementsReply::memory_gib_per_vcpu,
            &InstanceRequirementsReply::excluded_instance_types,
            &InstanceRequirementsReply::instance_generations,
            &InstanceRequirementsReply::spot_max_price_percentage_over_lowest_price,
            &InstanceRequirementsReply::on_demand_max_price_percentage_over_lowest_price,
            &InstanceRequirementsReply::bare_metal,
            &InstanceRequirementsReply::burstable_performance,
            &InstanceRequirementsReply::require_hibernate_support,
            &InstanceRequirementsReply::network_interface_count,
            &InstanceRequirementsReply::local_storage,
            &InstanceRequirementsReply::local_storage_types,
            &InstanceRequirementsReply::total_local_storage_gb,
            &InstanceRequirementsReply::baseline_ebs_bandwidth_mbps,
            &InstanceRequirementsReply::accelerator_types,
            &InstanceRequirementsReply::accelerator_count,
            &InstanceRequirementsReply::accelerator_manufacturers,
            &InstanceRequirementsReply::accelerator_names,
            &InstanceRequirementsReply::accelerator_total_memory_mib,
            &InstanceRequirementsReply::network_bandwidth_gbps,
            &InstanceRequirementsReply::allowed_instance_types,
            &InstanceRequirementsReply::max_spot_price_as_percentage_of_optimal_on_demand_price,
            &InstanceRequirementsReply::baseline_performance_factors,
            &InstanceRequirementsReply::require_encryption_in_transit>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vCpuCount", self.vcpu_count);
            row("memoryMiB", self.memory_mib);
            row("cpuManufacturerSet", self.cpu_manufacturers);
            row("memoryGiBPerVCpu", self.memory_gib_per_vcpu);
            row("excludedInstanceTypeSet", self.excluded_instance_types);
            row("instanceGenerationSet", self.instance_generations);
            row("spotMaxPricePercentageOverLowestPrice",
                self.spot_max_price_percentage_over_lowest_price);
            row("onDemandMaxPricePercentageOverLowestPrice",
                self.on_demand_max_price_percentage_over_lowest_price);
            row("bareMetal", self.bare_metal);
            row("burstablePerformance", self.burstable_performance);
            row("requireHibernateSupport", self.require_hibernate_support);
            row("networkInterfaceCount", self.network_interface_count);
            row("localStorage", self.local_storage);
            row("localStorageTypeSet", self.local_storage_types);
            row("totalLocalStorageGB", self.total_local_storage_gb);
            row("baselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            row("acceleratorTypeSet", self.accelerator_types);
            row("acceleratorCount", self.accelerator_count);
            row("acceleratorManufacturerSet", self.accelerator_manufacturers);
            row("acceleratorNameSet", self.accelerator_names);
            row("acceleratorTotalMemoryMiB", self.accelerator_total_memory_mib);
            row("networkBandwidthGbps", self.network_bandwidth_gbps);
            row("allowedInstanceTypeSet", self.allowed_instance_types);
            row("maxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price);
            row("baselinePerformanceFactors", self.baseline_performance_factors);
            row("requireEncryptionInTransit", self.require_encryption_in_transit);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
