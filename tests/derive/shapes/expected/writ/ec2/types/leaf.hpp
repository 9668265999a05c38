// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Leaf, a structure in requests.
#ifndef WRIT_EC2_TYPES_LEAF_HPP
#define WRIT_EC2_TYPES_LEAF_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Leaf, a structure in requests of 3 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Leaf.html
struct Leaf {
    /// Name: text.
    Optional<AnyText> name{};
    /// Weight: a whole number.
    Optional<Integer> weight{};
    /// Next: a Leaf.
    OptionalReference<Leaf> next{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Leaf&, const Leaf&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Leaf::name, &Leaf::weight, &Leaf::next>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Name", self.name);
            row("Weight", self.weight);
            row("Next", self.next);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
