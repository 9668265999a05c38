// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateCpuOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CPU_OPTIONS_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CPU_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AmdSevSnpSpecification;  // writ/ec2/types/amd_sev_snp_specification.hpp
class NestedVirtualizationSpecification;  // writ/ec2/types/nested_virtualization_specification.hpp

/// LaunchTemplateCpuOptions, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateCpuOptions.html
struct LaunchTemplateCpuOptions {
    /// coreCount: a whole number.
    XmlInteger core_count{};
    /// threadsPerCore: a whole number.
    XmlInteger threads_per_core{};
    /// amdSevSnp: `enabled` or `disabled`.
    XmlValue<AmdSevSnpSpecification> amd_sev_snp{};
    /// nestedVirtualization: `enabled` or `disabled`.
    XmlValue<NestedVirtualizationSpecification> nested_virtualization{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateCpuOptions&,
                                     const LaunchTemplateCpuOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateCpuOptions::core_count,
                                &LaunchTemplateCpuOptions::threads_per_core,
                                &LaunchTemplateCpuOptions::amd_sev_snp,
                                &LaunchTemplateCpuOptions::nested_virtualization>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("coreCount", self.core_count);
            row("threadsPerCore", self.threads_per_core);
            row("amdSevSnp", self.amd_sev_snp);
            row("nestedVirtualization", self.nested_virtualization);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
