// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LoadPermission, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOAD_PERMISSION_HPP
#define WRIT_EC2_TYPES_LOAD_PERMISSION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PermissionGroup;  // writ/ec2/types/permission_group.hpp

/// LoadPermission, a structure in what EC2 answers to DescribeFpgaImageAttribute and
/// ModifyFpgaImageAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LoadPermission.html
struct LoadPermission {
    /// userId: an account id.
    XmlValue<AccountId> user_id{};
    /// group: `all`.
    XmlValue<PermissionGroup> group{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LoadPermission&,
                                     const LoadPermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LoadPermission::user_id, &LoadPermission::group>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("userId", self.user_id);
            row("group", self.group);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
