// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTrafficMirrorFilterNetworkServices.
#ifndef WRIT_EC2_MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_HPP
#define WRIT_EC2_MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_traffic_mirror_filter_network_services_result.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_network_service.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyTrafficMirrorFilterNetworkServices. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTrafficMirrorFilterNetworkServices.html
struct ModifyTrafficMirrorFilterNetworkServices {
    /// TrafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    Required<TrafficMirrorFilterId, struct TrafficMirrorFilterId_given_right_and_in_order>
        traffic_mirror_filter_id;
    /// AddNetworkService.N: each `amazon-dns`.
    List<TrafficMirrorNetworkService> add_network_services{};
    /// RemoveNetworkService.N: each `amazon-dns`.
    List<TrafficMirrorNetworkService> remove_network_services{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTrafficMirrorFilterNetworkServices&,
                                     const ModifyTrafficMirrorFilterNetworkServices&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTrafficMirrorFilterNetworkServices";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTrafficMirrorFilterNetworkServicesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyTrafficMirrorFilterNetworkServices::traffic_mirror_filter_id,
                                &ModifyTrafficMirrorFilterNetworkServices::add_network_services,
                                &ModifyTrafficMirrorFilterNetworkServices::remove_network_services,
                                &ModifyTrafficMirrorFilterNetworkServices::dry_run,
                                &ModifyTrafficMirrorFilterNetworkServices::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TrafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("AddNetworkService", self.add_network_services);
            row("RemoveNetworkService", self.remove_network_services);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
