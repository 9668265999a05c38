// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyIpamResourceDiscovery.
#ifndef WRIT_EC2_MODIFY_IPAM_RESOURCE_DISCOVERY_HPP
#define WRIT_EC2_MODIFY_IPAM_RESOURCE_DISCOVERY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/add_ipam_operating_region.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/ec2/types/modify_ipam_resource_discovery_result.hpp>
#include <writ/ec2/types/remove_ipam_operating_region.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AddIpamOrganizationalUnitExclusion, a structure in ModifyIpamResourceDiscovery.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddIpamOrganizationalUnitExclusion.html
struct AddIpamOrganizationalUnitExclusion {
    /// OrganizationsEntityPath: text.
    Optional<AnyText> organizations_entity_path{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AddIpamOrganizationalUnitExclusion&,
                                     const AddIpamOrganizationalUnitExclusion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AddIpamOrganizationalUnitExclusion::organizations_entity_path>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OrganizationsEntityPath", self.organizations_entity_path);
        }
    };
};

/// RemoveIpamOrganizationalUnitExclusion, a structure in ModifyIpamResourceDiscovery.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RemoveIpamOrganizationalUnitExclusion.html
struct RemoveIpamOrganizationalUnitExclusion {
    /// OrganizationsEntityPath: text.
    Optional<AnyText> organizations_entity_path{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RemoveIpamOrganizationalUnitExclusion&,
                                     const RemoveIpamOrganizationalUnitExclusion&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RemoveIpamOrganizationalUnitExclusion::organizations_entity_path>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OrganizationsEntityPath", self.organizations_entity_path);
        }
    };
};

/// The request ModifyIpamResourceDiscovery. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamResourceDiscovery.html
struct ModifyIpamResourceDiscovery {
    /// IpamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    Required<IpamResourceDiscoveryId, struct IpamResourceDiscoveryId_given_right_and_in_order>
        ipam_resource_discovery_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: text.
    Optional<AnyText> description{};
    /// AddOperatingRegion.N: a list of AddIpamOperatingRegion, at most 50.
    List<AddIpamOperatingRegion> add_operating_regions{};
    /// RemoveOperatingRegion.N: a list of RemoveIpamOperatingRegion, at most 50.
    List<RemoveIpamOperatingRegion> remove_operating_regions{};
    /// AddOrganizationalUnitExclusion.N: a list of AddIpamOrganizationalUnitExclusion, at most 10.
    List<AddIpamOrganizationalUnitExclusion> add_organizational_unit_exclusions{};
    /// RemoveOrganizationalUnitExclusion.N: a list of RemoveIpamOrganizationalUnitExclusion, at
    /// most 10.
    List<RemoveIpamOrganizationalUnitExclusion> remove_organizational_unit_exclusions{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyIpamResourceDiscovery&,
                                     const ModifyIpamResourceDiscovery&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyIpamResourceDiscovery";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyIpamResourceDiscoveryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("AddOperatingRegion.N", self.add_operating_regions.size(), 50);
            tell("RemoveOperatingRegion.N", self.remove_operating_regions.size(), 50);
            tell("AddOrganizationalUnitExclusion.N",
                 self.add_organizational_unit_exclusions.size(),
                 10);
            tell("RemoveOrganizationalUnitExclusion.N",
                 self.remove_organizational_unit_exclusions.size(),
                 10);
        }
        /// Its members, in order.
        using members = Members<&ModifyIpamResourceDiscovery::ipam_resource_discovery_id,
                                &ModifyIpamResourceDiscovery::dry_run,
                                &ModifyIpamResourceDiscovery::description,
                                &ModifyIpamResourceDiscovery::add_operating_regions,
                                &ModifyIpamResourceDiscovery::remove_operating_regions,
                                &ModifyIpamResourceDiscovery::add_organizational_unit_exclusions,
                                &ModifyIpamResourceDiscovery::remove_organizational_unit_exclusions,
                                &ModifyIpamResourceDiscovery::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("AddOperatingRegion", self.add_operating_regions);
            row("RemoveOperatingRegion", self.remove_operating_regions);
            row("AddOrganizationalUnitExclusion", self.add_organizational_unit_exclusions);
            row("RemoveOrganizationalUnitExclusion", self.remove_organizational_unit_exclusions);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
