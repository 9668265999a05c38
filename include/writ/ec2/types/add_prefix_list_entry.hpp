// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AddPrefixListEntry, a structure in requests.
#ifndef WRIT_EC2_TYPES_ADD_PREFIX_LIST_ENTRY_HPP
#define WRIT_EC2_TYPES_ADD_PREFIX_LIST_ENTRY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AddPrefixListEntry, a structure in requests of CreateManagedPrefixList and
/// ModifyManagedPrefixList. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddPrefixListEntry.html
struct AddPrefixListEntry {
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// Description: text.
    Optional<AnyText> description{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AddPrefixListEntry&,
                                     const AddPrefixListEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AddPrefixListEntry::cidr, &AddPrefixListEntry::description>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Cidr", self.cidr);
            row("Description", self.description);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
