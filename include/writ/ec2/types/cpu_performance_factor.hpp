// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CpuPerformanceFactor, a structure in requests.
#ifndef WRIT_EC2_TYPES_CPU_PERFORMANCE_FACTOR_HPP
#define WRIT_EC2_TYPES_CPU_PERFORMANCE_FACTOR_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/performance_factor_reference.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CpuPerformanceFactor, a structure in requests of ModifySpotFleetRequest and RequestSpotFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuPerformanceFactor.html
struct CpuPerformanceFactor {
    /// ReferenceSet.N: a list of PerformanceFactorReference.
    List<PerformanceFactorReference> references{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CpuPerformanceFactor&,
                                     const CpuPerformanceFactor&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CpuPerformanceFactor::references>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReferenceSet", self.references);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
