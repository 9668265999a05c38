// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateCpuOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/amd_sev_snp_specification.hpp>
#include <writ/ec2/types/nested_virtualization_specification.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateCpuOptionsRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateCpuOptionsRequest.html
struct LaunchTemplateCpuOptionsRequest {
    /// CoreCount: a whole number.
    Optional<Integer> core_count{};
    /// ThreadsPerCore: a whole number.
    Optional<Integer> threads_per_core{};
    /// AmdSevSnp: `enabled` or `disabled`.
    Optional<AmdSevSnpSpecification> amd_sev_snp{};
    /// NestedVirtualization: `enabled` or `disabled`.
    Optional<NestedVirtualizationSpecification> nested_virtualization{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateCpuOptionsRequest&,
                                     const LaunchTemplateCpuOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateCpuOptionsRequest::core_count,
                                &LaunchTemplateCpuOptionsRequest::threads_per_core,
                                &LaunchTemplateCpuOptionsRequest::amd_sev_snp,
                                &LaunchTemplateCpuOptionsRequest::nested_virtualization>;

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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
