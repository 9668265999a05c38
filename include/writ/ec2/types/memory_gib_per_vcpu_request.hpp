// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// MemoryGiBPerVCpuRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_MEMORY_GIB_PER_VCPU_REQUEST_HPP
#define WRIT_EC2_TYPES_MEMORY_GIB_PER_VCPU_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// MemoryGiBPerVCpuRequest, a structure in requests of 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryGiBPerVCpuRequest.html
struct MemoryGiBPerVCpuRequest {
    /// Min: a number.
    Optional<Double> min{};
    /// Max: a number.
    Optional<Double> max{};

    /// Whether two are equal.
    friend constexpr bool operator==(const MemoryGiBPerVCpuRequest&,
                                     const MemoryGiBPerVCpuRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MemoryGiBPerVCpuRequest::min, &MemoryGiBPerVCpuRequest::max>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Min", self.min);
            row("Max", self.max);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
