// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CloudWatchLogOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_CLOUD_WATCH_LOG_OPTIONS_HPP
#define WRIT_EC2_TYPES_CLOUD_WATCH_LOG_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CloudWatchLogOptions, a structure in what EC2 answers to 6 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CloudWatchLogOptions.html
struct CloudWatchLogOptions {
    /// logEnabled: yes or no.
    XmlBoolean log_enabled{};
    /// logGroupArn: an ARN.
    XmlValue<Arn> log_group_arn{};
    /// logOutputFormat: text.
    XmlText log_output_format{};
    /// bgpLogEnabled: yes or no.
    XmlBoolean bgp_log_enabled{};
    /// bgpLogGroupArn: an ARN.
    XmlValue<Arn> bgp_log_group_arn{};
    /// bgpLogOutputFormat: text.
    XmlText bgp_log_output_format{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CloudWatchLogOptions&,
                                     const CloudWatchLogOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CloudWatchLogOptions::log_enabled, &CloudWatchLogOptions::log_group_arn,
            &CloudWatchLogOptions::log_output_format, &CloudWatchLogOptions::bgp_log_enabled,
            &CloudWatchLogOptions::bgp_log_group_arn, &CloudWatchLogOptions::bgp_log_output_format>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("logEnabled", self.log_enabled);
            row("logGroupArn", self.log_group_arn);
            row("logOutputFormat", self.log_output_format);
            row("bgpLogEnabled", self.bgp_log_enabled);
            row("bgpLogGroupArn", self.bgp_log_group_arn);
            row("bgpLogOutputFormat", self.bgp_log_output_format);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
