// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Part, a structure in requests.
#ifndef WRIT_EC2_TYPES_PART_HPP
#define WRIT_EC2_TYPES_PART_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Part, a structure in requests of TryAll and TryValues. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Part.html
struct Part {
    /// Key: text.
    Required<AnyText, struct Key_given_right_and_in_order> key;
    /// Note: text.
    Optional<AnyText> note{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Part&, const Part&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Part::key, &Part::note>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Key", self.key);
            row("Note", self.note);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
