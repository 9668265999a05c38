// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Box, a structure in requests.
#ifndef WRIT_EC2_TYPES_BOX_HPP
#define WRIT_EC2_TYPES_BOX_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/holder.hpp>
#include <writ/ec2/types/leaf.hpp>
#include <writ/ec2/types/part.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Box, a structure in requests of TryAll and TryValues. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Box.html
struct Box {
    /// Leaf: a Leaf.
    Leaf leaf{};
    /// Part: a Part.
    Optional<Part> part{};
    /// List.N: a list of Holder.
    List<Holder> lists{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Box&, const Box&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Box::leaf, &Box::part, &Box::lists>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Leaf", self.leaf);
            row("Part", self.part);
            row("List", self.lists);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
