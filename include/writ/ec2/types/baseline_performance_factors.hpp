// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BaselinePerformanceFactors, a structure in requests.
#ifndef WRIT_EC2_TYPES_BASELINE_PERFORMANCE_FACTORS_HPP
#define WRIT_EC2_TYPES_BASELINE_PERFORMANCE_FACTORS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/cpu_performance_factor.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BaselinePerformanceFactors, a structure in requests of ModifySpotFleetRequest and
/// RequestSpotFleet. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselinePerformanceFactors.html
struct BaselinePerformanceFactors {
    /// Cpu: a CpuPerformanceFactor.
    CpuPerformanceFactor cpu{};

    /// Whether two are equal.
    friend constexpr bool operator==(const BaselinePerformanceFactors&,
                                     const BaselinePerformanceFactors&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BaselinePerformanceFactors::cpu>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Cpu", self.cpu);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
