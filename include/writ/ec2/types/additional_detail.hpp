// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AdditionalDetail, a structure in replies.
#ifndef WRIT_EC2_TYPES_ADDITIONAL_DETAIL_HPP
#define WRIT_EC2_TYPES_ADDITIONAL_DETAIL_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/analysis_component.hpp>
#include <writ/ec2/types/rule_group_rule_options_pair.hpp>
#include <writ/ec2/types/rule_group_type_pair.hpp>
#include <writ/ec2/types/rule_option.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AdditionalDetail, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AdditionalDetail.html
struct AdditionalDetail {
    /// additionalDetailType: text.
    XmlText additional_detail_type{};
    /// component: an AnalysisComponent.
    Optional<AnalysisComponent> component{};
    /// vpcEndpointService: an AnalysisComponent.
    Optional<AnalysisComponent> vpc_endpoint_service{};
    /// ruleOptionSet: a list of RuleOption.
    XmlList<RuleOption> rule_options{};
    /// ruleGroupTypePairSet: a list of RuleGroupTypePair.
    XmlList<RuleGroupTypePair> rule_group_type_pairs{};
    /// ruleGroupRuleOptionsPairSet: a list of RuleGroupRuleOptionsPair.
    XmlList<RuleGroupRuleOptionsPair> rule_group_rule_options_pairs{};
    /// serviceName: text.
    XmlText service_name{};
    /// loadBalancerSet: a list of AnalysisComponent.
    XmlList<AnalysisComponent> load_balancers{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AdditionalDetail&,
                                     const AdditionalDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&AdditionalDetail::additional_detail_type, &AdditionalDetail::component,
                    &AdditionalDetail::vpc_endpoint_service, &AdditionalDetail::rule_options,
                    &AdditionalDetail::rule_group_type_pairs,
                    &AdditionalDetail::rule_group_rule_options_pairs,
                    &AdditionalDetail::service_name, &AdditionalDetail::load_balancers>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("additionalDetailType", self.additional_detail_type);
            row("component", self.component);
            row("vpcEndpointService", self.vpc_endpoint_service);
            row("ruleOptionSet", self.rule_options);
            row("ruleGroupTypePairSet", self.rule_group_type_pairs);
            row("ruleGroupRuleOptionsPairSet", self.rule_group_rule_options_pairs);
            row("serviceName", self.service_name);
            row("loadBalancerSet", self.load_balancers);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
