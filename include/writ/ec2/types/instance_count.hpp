// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceCount, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_COUNT_HPP
#define WRIT_EC2_TYPES_INSTANCE_COUNT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ListingState;  // writ/ec2/types/listing_state.hpp

/// InstanceCount, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceCount.html
struct InstanceCount {
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// state: `available`, `sold`, `cancelled` or `pending`.
    XmlValue<ListingState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceCount&, const InstanceCount&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceCount::instance_count, &InstanceCount::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceCount", self.instance_count);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
