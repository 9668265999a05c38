// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// MemoryMiBRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_MEMORY_MIB_REQUEST_HPP
#define WRIT_EC2_TYPES_MEMORY_MIB_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// MemoryMiBRequest, a structure in requests of 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryMiBRequest.html
struct MemoryMiBRequest {
    /// Min: a whole number.
    Required<Integer, struct Min_given_right_and_in_order> min;
    /// Max: a whole number.
    Optional<Integer> max{};

    /// Whether two are equal.
    friend constexpr bool operator==(const MemoryMiBRequest&,
                                     const MemoryMiBRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MemoryMiBRequest::min, &MemoryMiBRequest::max>;

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
