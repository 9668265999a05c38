// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceRequirements, a structure in requests.
#ifndef WRIT_EC2_TYPES_INSTANCE_REQUIREMENTS_HPP
#define WRIT_EC2_TYPES_INSTANCE_REQUIREMENTS_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/accelerator_count.hpp>
#include <writ/ec2/types/accelerator_manufacturer.hpp>
#include <writ/ec2/types/accelerator_name.hpp>
#include <writ/ec2/types/accelerator_total_memory_mib.hpp>
#include <writ/ec2/types/accelerator_type.hpp>
#include <writ/ec2/types/bare_metal.hpp>
#include <writ/ec2/types/baseline_ebs_bandwidth_mbps.hpp>
#include <writ/ec2/types/baseline_performance_factors.hpp>
#include <writ/ec2/types/burstable_performance.hpp>
#include <writ/ec2/types/cpu_manufacturer.hpp>
#include <writ/ec2/types/instance_generation.hpp>
#include <writ/ec2/types/local_storage.hpp>
#include <writ/ec2/types/local_storage_type.hpp>
#include <writ/ec2/types/memory_gib_per_vcpu.hpp>
#include <writ/ec2/types/memory_mib.hpp>
#include <writ/ec2/types/network_bandwidth_gbps.hpp>
#include <writ/ec2/types/network_interface_count.hpp>
#include <writ/ec2/types/total_local_storage_gb.hpp>
#include <writ/ec2/types/vcpu_count_range.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceRequirements, a structure in requests of ModifySpotFleetRequest and RequestSpotFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirements.html
struct InstanceRequirements {
    /// VCpuCount: a VCpuCountRange.
    VCpuCountRange vcpu_count{};
    /// MemoryMiB: a MemoryMiB.
    MemoryMiB memory_mib{};
    /// CpuManufacturerSet.N: each `intel`, `amd`, `amazon-web-services` or `apple`.
    List<CpuManufacturer> cpu_manufacturers{};
    /// MemoryGiBPerVCpu: a MemoryGiBPerVCpu.
    MemoryGiBPerVCpu memory_gib_per_vcpu{};
    /// ExcludedInstanceTypeSet.N: texts, at most 400, each 1 to 30 characters.
    List<LimitedText<1, 30>> excluded_instance_types{};
    /// InstanceGenerationSet.N: each `current` or `previous`.
    List<InstanceGeneration> instance_generations{};
    /// SpotMaxPricePercentageOverLowestPrice: a whole number.
    Optional<Integer> spot_max_price_percentage_over_lowest_price{};
    /// OnDemandMaxPricePercentageOverLowestPrice: a whole number.
    Optional<Integer> on_demand_max_price_percentage_over_lowest_price{};
    /// BareMetal: `included`, `required` or `excluded`.
    Optional<BareMetal> bare_metal{};
    /// BurstablePerformance: `included`, `required` or `excluded`.
    Optional<BurstablePerformance> burstable_performance{};
    /// RequireHibernateSupport: yes or no.
    YesNo require_hibernate_support{};
    /// NetworkInterfaceCount: a NetworkInterfaceCount.
    NetworkInterfaceCount network_interface_count{};
    /// LocalStorage: `included`, `required` or `excluded`.
    Optional<LocalStorage> local_storage{};
    /// LocalStorageTypeSet.N: each `hdd` or `ssd`.
    List<LocalStorageType> local_storage_types{};
    /// TotalLocalStorageGB: a TotalLocalStorageGB.
    TotalLocalStorageGB total_local_storage_gb{};
    /// BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbps.
    BaselineEbsBandwidthMbps baseline_ebs_bandwidth_mbps{};
    /// AcceleratorTypeSet.N: each `gpu`, `fpga`, `inference` or `media`.
    List<AcceleratorType> accelerator_types{};
    /// AcceleratorCount: an AcceleratorCount.
    AcceleratorCount accelerator_count{};
    /// AcceleratorManufacturerSet.N: each one of 5 words, such as `amazon-web-services`.
    List<AcceleratorManufacturer> accelerator_manufacturers{};
    /// AcceleratorNameSet.N: each one of 19 words, such as `a100`.
    List<AcceleratorName> accelerator_names{};
    /// AcceleratorTotalMemoryMiB: an AcceleratorTotalMemoryMiB.
    AcceleratorTotalMemoryMiB accelerator_total_memory_mib{};
    /// NetworkBandwidthGbps: NetworkBandwidthGbps.
    NetworkBandwidthGbps network_bandwidth_gbps{};
    /// AllowedInstanceTypeSet.N: texts, at most 400, each 1 to 30 characters.
    List<LimitedText<1, 30>> allowed_instance_types{};
    /// MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: a whole number.
    Optional<Integer> max_spot_price_as_percentage_of_optimal_on_demand_price{};
    /// BaselinePerformanceFactors: BaselinePerformanceFactors.
    BaselinePerformanceFactors baseline_performance_factors{};
    /// RequireEncryptionInTransit: yes or no.
    YesNo require_encryption_in_transit{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceRequirements&,
                                     const InstanceRequirements&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ExcludedInstanceTypeSet.N", self.excluded_instance_types.size(), 400);
            tell("AllowedInstanceTypeSet.N", self.allowed_instance_types.size(), 400);
        }
        /// Its members, in order.
        using members = Members<
            &InstanceRequirements::vcpu_count, &InstanceRequirements::memory_mib,
            &InstanceRequirements::cpu_manufacturers, &InstanceRequirements::memory_gib_per_vcpu,
            &InstanceRequirements::excluded_instance_types,
            &InstanceRequirements::instance_generations,
            &InstanceRequirements::spot_max_price_percentage_over_lowest_price,
            &InstanceRequirements::on_demand_max_price_percentage_over_lowest_price,
            &InstanceRequirements::bare_metal, &InstanceRequirements::burstable_performance,
            &InstanceRequirements::require_hibernate_support,
            &InstanceRequirements::network_interface_count, &InstanceRequirements::local_storage,
            &InstanceRequirements::local_storage_types,
            &InstanceRequirements::total_local_storage_gb,
            &InstanceRequirements::baseline_ebs_bandwidth_mbps,
            &InstanceRequirements::accelerator_types, &InstanceRequirements::accelerator_count,
            &InstanceRequirements::accelerator_manufacturers,
            &InstanceRequirements::accelerator_names,
            &InstanceRequirements::accelerator_total_memory_mib,
            &InstanceRequirements::network_bandwidth_gbps,
            &InstanceRequirements::allowed_instance_types,
            &InstanceRequirements::max_spot_price_as_percentage_of_optimal_on_demand_price,
            &InstanceRequirements::baseline_performance_factors,
            &InstanceRequirements::require_encryption_in_transit>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VCpuCount", self.vcpu_count);
            row("MemoryMiB", self.memory_mib);
            row("CpuManufacturerSet", self.cpu_manufacturers);
            row("MemoryGiBPerVCpu", self.memory_gib_per_vcpu);
            row("ExcludedInstanceTypeSet", self.excluded_instance_types);
            row("InstanceGenerationSet", self.instance_generations);
            row("SpotMaxPricePercentageOverLowestPrice",
                self.spot_max_price_percentage_over_lowest_price);
            row("OnDemandMaxPricePercentageOverLowestPrice",
                self.on_demand_max_price_percentage_over_lowest_price);
            row("BareMetal", self.bare_metal);
            row("BurstablePerformance", self.burstable_performance);
            row("RequireHibernateSupport", self.require_hibernate_support);
            row("NetworkInterfaceCount", self.network_interface_count);
            row("LocalStorage", self.local_storage);
            row("LocalStorageTypeSet", self.local_storage_types);
            row("TotalLocalStorageGB", self.total_local_storage_gb);
            row("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            row("AcceleratorTypeSet", self.accelerator_types);
            row("AcceleratorCount", self.accelerator_count);
            row("AcceleratorManufacturerSet", self.accelerator_manufacturers);
            row("AcceleratorNameSet", self.accelerator_names);
            row("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mib);
            row("NetworkBandwidthGbps", self.network_bandwidth_gbps);
            row("AllowedInstanceTypeSet", self.allowed_instance_types);
            row("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price);
            row("BaselinePerformanceFactors", self.baseline_performance_factors);
            row("RequireEncryptionInTransit", self.require_encryption_in_transit);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
