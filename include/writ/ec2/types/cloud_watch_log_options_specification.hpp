// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CloudWatchLogOptionsSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_CLOUD_WATCH_LOG_OPTIONS_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_CLOUD_WATCH_LOG_OPTIONS_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CloudWatchLogOptionsSpecification, a structure in requests of CreateVpnConnection and
/// ModifyVpnTunnelOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CloudWatchLogOptionsSpecification.html
struct CloudWatchLogOptionsSpecification {
    /// LogEnabled: yes or no.
    YesNo log_enabled{};
    /// LogGroupArn: an ARN.
    Optional<Arn> log_group_arn{};
    /// LogOutputFormat: text.
    Optional<AnyText> log_output_format{};
    /// BgpLogEnabled: yes or no.
    YesNo bgp_log_enabled{};
    /// BgpLogGroupArn: an ARN.
    Optional<Arn> bgp_log_group_arn{};
    /// BgpLogOutputFormat: text.
    Optional<AnyText> bgp_log_output_format{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CloudWatchLogOptionsSpecification&,
                                     const CloudWatchLogOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("LogGroupArn", self.log_group_arn);
            tell("BgpLogGroupArn", self.bgp_log_group_arn);
        }
        /// Its members, in order.
        using members = Members<&CloudWatchLogOptionsSpecification::log_enabled,
                                &CloudWatchLogOptionsSpecification::log_group_arn,
                                &CloudWatchLogOptionsSpecification::log_output_format,
                                &CloudWatchLogOptionsSpecification::bgp_log_enabled,
                                &CloudWatchLogOptionsSpecification::bgp_log_group_arn,
                                &CloudWatchLogOptionsSpecification::bgp_log_output_format>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LogEnabled", self.log_enabled);
            row("LogGroupArn", self.log_group_arn);
            row("LogOutputFormat", self.log_output_format);
            row("BgpLogEnabled", self.bgp_log_enabled);
            row("BgpLogGroupArn", self.bgp_log_group_arn);
            row("BgpLogOutputFormat", self.bgp_log_output_format);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
