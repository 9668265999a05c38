// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityAllocation, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_ALLOCATION_HPP
#define WRIT_EC2_TYPES_CAPACITY_ALLOCATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_allocation_metadata_entry.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AllocationType;  // writ/ec2/types/allocation_type.hpp

/// CapacityAllocation, a structure in what EC2 answers to 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityAllocation.html
struct CapacityAllocation {
    /// allocationType: `used`, `future` or `cancelling`.
    XmlValue<AllocationType> allocation_type{};
    /// count: a whole number.
    XmlInteger count{};
    /// allocationMetadataList: a list of CapacityAllocationMetadataEntry.
    XmlList<CapacityAllocationMetadataEntry> allocation_metadata{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityAllocation&,
                                     const CapacityAllocation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityAllocation::allocation_type, &CapacityAllocation::count,
                                &CapacityAllocation::allocation_metadata>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationType", self.allocation_type);
            row("count", self.count);
            row("allocationMetadataList", self.allocation_metadata);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
