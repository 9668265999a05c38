// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetManagedPrefixListAssociations.
#ifndef WRIT_EC2_TYPES_GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrefixListAssociation, a structure in what EC2 answers to GetManagedPrefixListAssociations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListAssociation.html
struct PrefixListAssociation {
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceOwner: text.
    XmlText resource_owner{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrefixListAssociation&,
                                     const PrefixListAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrefixListAssociation::resource_id,
                                &PrefixListAssociation::resource_owner>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceId", self.resource_id);
            row("resourceOwner", self.resource_owner);
        }
    };
};

/// What EC2 answers to GetManagedPrefixListAssociations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html
struct GetManagedPrefixListAssociationsResult {
    /// prefixListAssociationSet: a list of PrefixListAssociation.
    XmlList<PrefixListAssociation> prefix_list_associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetManagedPrefixListAssociationsResult&,
                                     const GetManagedPrefixListAssociationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetManagedPrefixListAssociationsResult::prefix_list_associations,
                                &GetManagedPrefixListAssociationsResult::next_token,
                                &GetManagedPrefixListAssociationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("prefixListAssociationSet", self.prefix_list_associations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
