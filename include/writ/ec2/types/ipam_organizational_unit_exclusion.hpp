// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamOrganizationalUnitExclusion, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION_HPP
#define WRIT_EC2_TYPES_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamOrganizationalUnitExclusion, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamOrganizationalUnitExclusion.html
struct IpamOrganizationalUnitExclusion {
    /// organizationsEntityPath: text.
    XmlText organizations_entity_path{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamOrganizationalUnitExclusion&,
                                     const IpamOrganizationalUnitExclusion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamOrganizationalUnitExclusion::organizations_entity_path>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("organizationsEntityPath", self.organizations_entity_path);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
