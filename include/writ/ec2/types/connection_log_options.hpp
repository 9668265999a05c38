// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ConnectionLogOptions, a structure in requests.
#ifndef WRIT_EC2_TYPES_CONNECTION_LOG_OPTIONS_HPP
#define WRIT_EC2_TYPES_CONNECTION_LOG_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ConnectionLogOptions, a structure in requests of CreateClientVpnEndpoint and
/// ModifyClientVpnEndpoint. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionLogOptions.html
struct ConnectionLogOptions {
    /// Enabled: yes or no.
    YesNo enabled{};
    /// CloudwatchLogGroup: text.
    Optional<AnyText> cloudwatch_log_group{};
    /// CloudwatchLogStream: text.
    Optional<AnyText> cloudwatch_log_stream{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ConnectionLogOptions&,
                                     const ConnectionLogOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ConnectionLogOptions::enabled,
                                &ConnectionLogOptions::cloudwatch_log_group,
                                &ConnectionLogOptions::cloudwatch_log_stream>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("CloudwatchLogGroup", self.cloudwatch_log_group);
            row("CloudwatchLogStream", self.cloudwatch_log_stream);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
