// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PerformanceFactorReferenceReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_PERFORMANCE_FACTOR_REFERENCE_REPLY_HPP
#define WRIT_EC2_TYPES_PERFORMANCE_FACTOR_REFERENCE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PerformanceFactorReferenceReply, a structure in what EC2 answers to 6 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PerformanceFactorReference.html
struct PerformanceFactorReferenceReply {
    /// instanceFamily: text.
    XmlText instance_family{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PerformanceFactorReferenceReply&,
                                     const PerformanceFactorReferenceReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PerformanceFactorReferenceReply::instance_family>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceFamily", self.instance_family);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
