// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// UnsuccessfulItem, a structure in replies.
#ifndef WRIT_EC2_TYPES_UNSUCCESSFUL_ITEM_HPP
#define WRIT_EC2_TYPES_UNSUCCESSFUL_ITEM_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/unsuccessful_item_error.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// UnsuccessfulItem, a structure in what EC2 answers to 9 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItem.html
struct UnsuccessfulItem {
    /// error: an UnsuccessfulItemError.
    Optional<UnsuccessfulItemError> error{};
    /// resourceId: text.
    XmlText resource_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const UnsuccessfulItem&,
                                     const UnsuccessfulItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UnsuccessfulItem::error, &UnsuccessfulItem::resource_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("error", self.error);
            row("resourceId", self.resource_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
