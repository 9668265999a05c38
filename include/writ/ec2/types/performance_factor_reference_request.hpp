// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PerformanceFactorReferenceRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_PERFORMANCE_FACTOR_REFERENCE_REQUEST_HPP
#define WRIT_EC2_TYPES_PERFORMANCE_FACTOR_REFERENCE_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PerformanceFactorReferenceRequest, a structure in requests of 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PerformanceFactorReferenceRequest.html
struct PerformanceFactorReferenceRequest {
    /// InstanceFamily: text.
    Optional<AnyText> instance_family{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PerformanceFactorReferenceRequest&,
                                     const PerformanceFactorReferenceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PerformanceFactorReferenceRequest::instance_family>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceFamily", self.instance_family);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
