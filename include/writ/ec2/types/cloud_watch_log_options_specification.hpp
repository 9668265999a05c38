// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CloudWatchLogOptionsSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_CLOUD_WATCH_LOG_OPTIONS_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_CLOUD_WATCH_LOG_OPTIONS_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CloudWatchLogOptionsSpecification, a structure in requests of CreateVpnConnection and
/// ModifyVpnTunnelOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CloudWatchLogOptionsSpecification.html
struct CloudWatchLogOptionsSpecification {
    /// LogEnabled: yes or no.
    YesNo log_enabled{};
    /// LogGroupArn: text.
    Optional<AnyText> log_group_arn{};
    /// LogOutputFormat: text.
    Optional<AnyText> log_output_format{};
    /// BgpLogEnabled: yes or no.
    YesNo bgp_log_enabled{};
    /// BgpLogGroupArn: text.
    Optional<AnyText> bgp_log_group_arn{};
    /// BgpLogOutputFormat: text.
    Optional<AnyText> bgp_log_output_format{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CloudWatchLogOptionsSpecification&,
                                     const CloudWatchLogOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
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
