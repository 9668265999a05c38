// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BaselinePerformanceFactorsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_BASELINE_PERFORMANCE_FACTORS_REQUEST_HPP
#define WRIT_EC2_TYPES_BASELINE_PERFORMANCE_FACTORS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/cpu_performance_factor_request.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BaselinePerformanceFactorsRequest, a structure in requests of 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselinePerformanceFactorsRequest.html
struct BaselinePerformanceFactorsRequest {
    /// Cpu: a CpuPerformanceFactorRequest.
    CpuPerformanceFactorRequest cpu{};

    /// Whether two are equal.
    friend constexpr bool operator==(const BaselinePerformanceFactorsRequest&,
                                     const BaselinePerformanceFactorsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BaselinePerformanceFactorsRequest::cpu>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Cpu", self.cpu);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
