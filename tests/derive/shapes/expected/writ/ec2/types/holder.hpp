// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Holder, a structure in requests.
#ifndef WRIT_EC2_TYPES_HOLDER_HPP
#define WRIT_EC2_TYPES_HOLDER_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/disk.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Holder, a structure in requests of TryAll and TryValues. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Holder.html
struct Holder {
    /// Numbers.N: whole numbers, at most 4.
    List<Integer> numbers{};
    /// Disk: a Disk.
    Disk disk{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Holder&, const Holder&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("Numbers.N", self.numbers.size(), 4);
        }
        /// Its members, in order.
        using members = Members<&Holder::numbers, &Holder::disk>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Numbers", self.numbers);
            row("Disk", self.disk);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
