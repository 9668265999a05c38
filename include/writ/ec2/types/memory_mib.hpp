// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// MemoryMiB, a structure in requests.
#ifndef WRIT_EC2_TYPES_MEMORY_MIB_HPP
#define WRIT_EC2_TYPES_MEMORY_MIB_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// MemoryMiB, a structure in requests of ModifySpotFleetRequest and RequestSpotFleet. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MemoryMiB.html
struct MemoryMiB {
    /// Min: a whole number.
    Optional<Integer> min{};
    /// Max: a whole number.
    Optional<Integer> max{};

    /// Whether two are equal.
    friend constexpr bool operator==(const MemoryMiB&, const MemoryMiB&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MemoryMiB::min, &MemoryMiB::max>;

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
