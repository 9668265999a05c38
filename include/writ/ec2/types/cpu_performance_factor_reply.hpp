// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CpuPerformanceFactorReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_CPU_PERFORMANCE_FACTOR_REPLY_HPP
#define WRIT_EC2_TYPES_CPU_PERFORMANCE_FACTOR_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/performance_factor_reference_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CpuPerformanceFactorReply, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuPerformanceFactor.html
struct CpuPerformanceFactorReply {
    /// referenceSet: a list of PerformanceFactorReferenceReply.
    XmlList<PerformanceFactorReferenceReply> references{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CpuPerformanceFactorReply&,
                                     const CpuPerformanceFactorReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CpuPerformanceFactorReply::references>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("referenceSet", self.references);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
