// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceRequirementsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_INSTANCE_REQUIREMENTS_REQUEST_HPP
#define WRIT_EC2_TYPES_INSTANCE_REQUIREMENTS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/accelerator_count_request.hpp>
#include <writ/ec2/types/accelerator_manufacturer.hpp>
#include <writ/ec2/types/accelerator_name.hpp>
#include <writ/ec2/types/accelerator_total_memory_mib_request.hpp>
#include <writ/ec2/types/accelerator_type.hpp>
#include <writ/ec2/types/bare_metal.hpp>
#include <writ/ec2/types/baseline_ebs_bandwidth_mbps_request.hpp>
#include <writ/ec2/types/baseline_performance_factors_request.hpp>
#include <writ/ec2/types/burstable_performance.hpp>
#include <writ/ec2/types/cpu_manufacturer.hpp>
#include <writ/ec2/types/instance_generation.hpp>
#include <writ/ec2/types/local_storage.hpp>
#include <writ/ec2/types/local_storage_type.hpp>
#include <writ/ec2/types/memory_gib_per_vcpu_request.hpp>
#include <writ/ec2/types/memory_mib_request.hpp>
#include <writ/ec2/types/network_bandwidth_gbps_request.hpp>
#include <writ/ec2/types/network_interface_count_request.hpp>
#include <writ/ec2/types/total_local_storage_gb_request.hpp>
#include <writ/ec2/types/vcpu_count_range_request.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceRequirementsRequest, a structure in requests of 6 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceRequirementsRequest.html
struct InstanceRequirementsRequest {
    /// VCpuCount: a VCpuCountRangeRequest.
    Required<VCpuCountRangeRequest, struct VCpuCount_given_right_and_in_order> vcpu_count;
    /// MemoryMiB: a MemoryMiBRequest.
    Required<MemoryMiBRequest, struct MemoryMiB_given_right_and_in_order> memory_mib;
    /// CpuManufacturer.N: each `intel`, `amd`, `amazon-web-services` or `apple`.
    List<CpuManufacturer> cpu_manufacturers{};
    /// MemoryGiBPerVCpu: a MemoryGiBPerVCpuRequest.
    MemoryGiBPerVCpuRequest memory_gib_per_vcpu{};
    /// ExcludedInstanceType.N: texts, at most 400, each 1 to 30 characters.
    List<LimitedText<1, 30>> excluded_instance_types{};
    /// InstanceGeneration.N: each `current` or `previous`.
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
    /// NetworkInterfaceCount: a NetworkInterfaceCountRequest.
    NetworkInterfaceCountRequest network_interface_count{};
    /// LocalStorage: `included`, `required` or `excluded`.
    Optional<LocalStorage> local_storage{};
    /// LocalStorageType.N: each `hdd` or `ssd`.
    List<LocalStorageType> local_storage_types{};
    /// TotalLocalStorageGB: a TotalLocalStorageGBRequest.
    TotalLocalStorageGBRequest total_local_storage_gb{};
    /// BaselineEbsBandwidthMbps: a BaselineEbsBandwidthMbpsRequest.
    BaselineEbsBandwidthMbpsRequest baseline_ebs_bandwidth_mbps{};
    /// AcceleratorType.N: each `gpu`, `fpga`, `inference` or `media`.
    List<AcceleratorType> accelerator_types{};
    /// AcceleratorCount: an AcceleratorCountRequest.
    AcceleratorCountRequest accelerator_count{};
    /// AcceleratorManufacturer.N: each one of 5 words, such as `amazon-web-services`.
    List<AcceleratorManufacturer> accelerator_manufacturers{};
    /// AcceleratorName.N: each one of 19 words, such as `a100`.
    List<AcceleratorName> accelerator_names{};
    /// AcceleratorTotalMemoryMiB: an AcceleratorTotalMemoryMiBRequest.
    AcceleratorTotalMemoryMiBRequest accelerator_total_memory_mib{};
    /// NetworkBandwidthGbps: a NetworkBandwidthGbpsRequest.
    NetworkBandwidthGbpsRequest network_bandwidth_gbps{};
    /// AllowedInstanceType.N: texts, at most 400, each 1 to 30 characters.
    List<LimitedText<1, 30>> allowed_instance_types{};
    /// MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: a whole number.
    Optional<Integer> max_spot_price_as_percentage_of_optimal_on_demand_price{};
    /// BaselinePerformanceFactors: a BaselinePerformanceFactorsRequest.
    BaselinePerformanceFactorsRequest baseline_performance_factors{};
    /// RequireEncryptionInTransit: yes or no.
    YesNo require_encryption_in_transit{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceRequirementsRequest&,
                                     const InstanceRequirementsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ExcludedInstanceType.N", self.excluded_instance_types.size(), 400);
            tell("AllowedInstanceType.N", self.allowed_instance_types.size(), 400);
        }
        /// Its members, in order.
        using members = Members<
            &InstanceRequirementsRequest::vcpu_count, &InstanceRequirementsRequest::memory_mib,
            &InstanceRequirementsRequest::cpu_manufacturers,
            &InstanceRequirementsRequest::memory_gib_per_vcpu,
            &InstanceRequirementsRequest::excluded_instance_types,
            &InstanceRequirementsRequest::instance_generations,
            &InstanceRequirementsRequest::spot_max_price_percentage_over_lowest_price,
            &InstanceRequirementsRequest::on_demand_max_price_percentage_over_lowest_price,
            &InstanceRequirementsRequest::bare_metal,
            &InstanceRequirementsRequest::burstable_performance,
            &InstanceRequirementsRequest::require_hibernate_support,
            &InstanceRequirementsRequest::network_interface_count,
            &InstanceRequirementsRequest::local_storage,
            &InstanceRequirementsRequest::local_storage_types,
            &InstanceRequirementsRequest::total_local_storage_gb,
            &InstanceRequirementsRequest::baseline_ebs_bandwidth_mbps,
            &InstanceRequirementsRequest::accelerator_types,
            &InstanceRequirementsRequest::accelerator_count,
            &InstanceRequirementsRequest::accelerator_manufacturers,
            &InstanceRequirementsRequest::accelerator_names,
            &InstanceRequirementsRequest::accelerator_total_memory_mib,
            &InstanceRequirementsRequest::network_bandwidth_gbps,
            &InstanceRequirementsRequest::allowed_instance_types,
            &InstanceRequirementsRequest::max_spot_price_as_percentage_of_optimal_on_demand_price,
            &InstanceRequirementsRequest::baseline_performance_factors,
            &InstanceRequirementsRequest::require_encryption_in_transit>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VCpuCount", self.vcpu_count);
            row("MemoryMiB", self.memory_mib);
            row("CpuManufacturer", self.cpu_manufacturers);
            row("MemoryGiBPerVCpu", self.memory_gib_per_vcpu);
            row("ExcludedInstanceType", self.excluded_instance_types);
            row("InstanceGeneration", self.instance_generations);
            row("SpotMaxPricePercentageOverLowestPrice",
                self.spot_max_price_percentage_over_lowest_price);
            row("OnDemandMaxPricePercentageOverLowestPrice",
                self.on_demand_max_price_percentage_over_lowest_price);
            row("BareMetal", self.bare_metal);
            row("BurstablePerformance", self.burstable_performance);
            row("RequireHibernateSupport", self.require_hibernate_support);
            row("NetworkInterfaceCount", self.network_interface_count);
            row("LocalStorage", self.local_storage);
            row("LocalStorageType", self.local_storage_types);
            row("TotalLocalStorageGB", self.total_local_storage_gb);
            row("BaselineEbsBandwidthMbps", self.baseline_ebs_bandwidth_mbps);
            row("AcceleratorType", self.accelerator_types);
            row("AcceleratorCount", self.accelerator_count);
            row("AcceleratorManufacturer", self.accelerator_manufacturers);
            row("AcceleratorName", self.accelerator_names);
            row("AcceleratorTotalMemoryMiB", self.accelerator_total_memory_mib);
            row("NetworkBandwidthGbps", self.network_bandwidth_gbps);
            row("AllowedInstanceType", self.allowed_instance_types);
            row("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
                self.max_spot_price_as_percentage_of_optimal_on_demand_price);
            row("BaselinePerformanceFactors", self.baseline_performance_factors);
            row("RequireEncryptionInTransit", self.require_encryption_in_transit);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
