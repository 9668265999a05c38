// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LeafOfReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_LEAF_OF_REPLY_HPP
#define WRIT_EC2_TYPES_LEAF_OF_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/part_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LeafOfReply, a structure in what EC2 answers to TryPages and TryPagesAgain. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LeafOfReply.html
struct LeafOfReply {
    /// weight: a whole number.
    XmlInteger weight{};
    /// part: a PartReply.
    Optional<PartReply> part{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LeafOfReply&, const LeafOfReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LeafOfReply::weight, &LeafOfReply::part>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("weight", self.weight);
            row("part", self.part);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
