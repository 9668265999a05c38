// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyIpam.
#ifndef WRIT_EC2_MODIFY_IPAM_HPP
#define WRIT_EC2_MODIFY_IPAM_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/add_ipam_operating_region.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_metered_account.hpp>
#include <writ/ec2/types/ipam_tier.hpp>
#include <writ/ec2/types/modify_ipam_result.hpp>
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

/// The request ModifyIpam. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpam.html
struct ModifyIpam {
    /// IpamId: an IPAM id, `ipam-…`.
    Required<IpamId, struct IpamId_given_right_and_in_order> ipam_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: text.
    Optional<AnyText> description{};
    /// AddOperatingRegion.N: a list of AddIpamOperatingRegion, at most 50.
    List<AddIpamOperatingRegion> add_operating_regions{};
    /// RemoveOperatingRegion.N: a list of RemoveIpamOperatingRegion, at most 50.
    List<RemoveIpamOperatingRegion> remove_operating_regions{};
    /// Tier: `free` or `advanced`.
    Optional<IpamTier> tier{};
    /// EnablePrivateGua: yes or no.
    YesNo enable_private_gua{};
    /// MeteredAccount: `ipam-owner` or `resource-owner`.
    Optional<IpamMeteredAccount> metered_account{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyIpam&, const ModifyIpam&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyIpam";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyIpamResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("AddOperatingRegion.N", self.add_operating_regions.size(), 50);
            tell("RemoveOperatingRegion.N", self.remove_operating_regions.size(), 50);
        }
        /// Its members, in order.
        using members = Members<&ModifyIpam::ipam_id, &ModifyIpam::dry_run,
                                &ModifyIpam::description, &ModifyIpam::add_operating_regions,
                                &ModifyIpam::remove_operating_regions, &ModifyIpam::tier,
                                &ModifyIpam::enable_private_gua, &ModifyIpam::metered_account,
                                &ModifyIpam::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamId", self.ipam_id);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("AddOperatingRegion", self.add_operating_regions);
            row("RemoveOperatingRegion", self.remove_operating_regions);
            row("Tier", self.tier);
            row("EnablePrivateGua", self.enable_private_gua);
            row("MeteredAccount", self.metered_account);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
