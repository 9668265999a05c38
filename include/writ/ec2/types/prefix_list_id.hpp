// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PrefixListId, a structure in requests.
#ifndef WRIT_EC2_TYPES_PREFIX_LIST_ID_HPP
#define WRIT_EC2_TYPES_PREFIX_LIST_ID_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrefixListId, a structure in requests of 6 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListId.html
struct PrefixListId {
    /// Description: text.
    Optional<AnyText> description{};
    /// PrefixListId: a prefix list resource id, `pl-…`.
    Optional<PrefixListResourceId> prefix_list_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PrefixListId&, const PrefixListId&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrefixListId::description, &PrefixListId::prefix_list_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("PrefixListId", self.prefix_list_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
