// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrafficMirrorFilter, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_FILTER_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_FILTER_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_filter_rule.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TrafficMirrorNetworkService;  // writ/ec2/types/traffic_mirror_network_service.hpp

/// TrafficMirrorFilter, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrafficMirrorFilter.html
struct TrafficMirrorFilter {
    /// trafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    XmlValue<TrafficMirrorFilterId> traffic_mirror_filter_id{};
    /// ingressFilterRuleSet: a list of TrafficMirrorFilterRule.
    XmlList<TrafficMirrorFilterRule> ingress_filter_rules{};
    /// egressFilterRuleSet: a list of TrafficMirrorFilterRule.
    XmlList<TrafficMirrorFilterRule> egress_filter_rules{};
    /// networkServiceSet: each `amazon-dns`.
    XmlList<XmlValue<TrafficMirrorNetworkService>> network_services{};
    /// description: text.
    XmlText description{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TrafficMirrorFilter&,
                                     const TrafficMirrorFilter&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TrafficMirrorFilter::traffic_mirror_filter_id,
                                &TrafficMirrorFilter::ingress_filter_rules,
                                &TrafficMirrorFilter::egress_filter_rules,
                                &TrafficMirrorFilter::network_services,
                                &TrafficMirrorFilter::description, &TrafficMirrorFilter::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("trafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("ingressFilterRuleSet", self.ingress_filter_rules);
            row("egressFilterRuleSet", self.egress_filter_rules);
            row("networkServiceSet", self.network_services);
            row("description", self.description);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
