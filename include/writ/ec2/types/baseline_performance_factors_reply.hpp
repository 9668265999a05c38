// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BaselinePerformanceFactorsReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_BASELINE_PERFORMANCE_FACTORS_REPLY_HPP
#define WRIT_EC2_TYPES_BASELINE_PERFORMANCE_FACTORS_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/cpu_performance_factor_reply.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BaselinePerformanceFactorsReply, a structure in what EC2 answers to 6 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BaselinePerformanceFactors.html
struct BaselinePerformanceFactorsReply {
    /// cpu: a CpuPerformanceFactorReply.
    Optional<CpuPerformanceFactorReply> cpu{};

    /// Whether two say the same.
    friend constexpr bool operator==(const BaselinePerformanceFactorsReply&,
                                     const BaselinePerformanceFactorsReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BaselinePerformanceFactorsReply::cpu>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cpu", self.cpu);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
