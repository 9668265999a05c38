// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyApplicationStatusCheck.
#ifndef WRIT_EC2_MODIFY_APPLICATION_STATUS_CHECK_HPP
#define WRIT_EC2_MODIFY_APPLICATION_STATUS_CHECK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/aggregation_status_enum.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/health_check_path_request_object.hpp>
#include <writ/ec2/types/ip_scope_enum.hpp>
#include <writ/ec2/types/ip_version_enum.hpp>
#include <writ/ec2/types/modify_application_status_check_result.hpp>
#include <writ/ec2/types/network_protocol_enum.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyApplicationStatusCheck. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyApplicationStatusCheck.html
struct ModifyApplicationStatusCheck {
    /// ApplicationStatusCheckId: text.
    Required<AnyText, struct ApplicationStatusCheckId_given_right_and_in_order>
        application_status_check_id;
    /// Aggregation: `included` or `excluded`.
    Optional<AggregationStatusEnum> aggregation{};
    /// HealthCheckPath.N: a list of HealthCheckPathRequestObject.
    List<HealthCheckPathRequestObject> health_check_paths{};
    /// Protocol: `http` or `https`.
    Optional<NetworkProtocolEnum> protocol{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// Path: text.
    Optional<AnyText> path{};
    /// DeviceIndex: a whole number.
    Optional<Integer> device_index{};
    /// IpVersion: `ipv4` or `ipv6`.
    Optional<IpVersionEnum> ip_version{};
    /// IpScope: `private`.
    Optional<IpScopeEnum> ip_scope{};
    /// Interval: a whole number.
    Optional<Integer> interval{};
    /// Timeout: a whole number.
    Optional<Integer> timeout{};
    /// FailureThreshold: a whole number.
    Optional<Integer> failure_threshold{};
    /// SuccessThreshold: a whole number.
    Optional<Integer> success_threshold{};
    /// StatusCodeMatcher: text.
    Optional<AnyText> status_code_matcher{};
    /// InitializationGracePeriodSeconds: a whole number, -1 to 600.
    Optional<LimitedNumber<Integer, -1, 600>> initialization_grace_period_seconds{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyApplicationStatusCheck&,
                                     const ModifyApplicationStatusCheck&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyApplicationStatusCheck";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyApplicationStatusCheckResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyApplicationStatusCheck::application_status_check_id,
            &ModifyApplicationStatusCheck::aggregation,
            &ModifyApplicationStatusCheck::health_check_paths,
            &ModifyApplicationStatusCheck::protocol, &ModifyApplicationStatusCheck::port,
            &ModifyApplicationStatusCheck::path, &ModifyApplicationStatusCheck::device_index,
            &ModifyApplicationStatusCheck::ip_version, &ModifyApplicationStatusCheck::ip_scope,
            &ModifyApplicationStatusCheck::interval, &ModifyApplicationStatusCheck::timeout,
            &ModifyApplicationStatusCheck::failure_threshold,
            &ModifyApplicationStatusCheck::success_threshold,
            &ModifyApplicationStatusCheck::status_code_matcher,
            &ModifyApplicationStatusCheck::initialization_grace_period_seconds,
            &ModifyApplicationStatusCheck::client_token, &ModifyApplicationStatusCheck::dry_run,
            &ModifyApplicationStatusCheck::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ApplicationStatusCheckId", self.application_status_check_id);
            row("Aggregation", self.aggregation);
            row("HealthCheckPath", self.health_check_paths);
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("Path", self.path);
            row("DeviceIndex", self.device_index);
            row("IpVersion", self.ip_version);
            row("IpScope", self.ip_scope);
            row("Interval", self.interval);
            row("Timeout", self.timeout);
            row("FailureThreshold", self.failure_threshold);
            row("SuccessThreshold", self.success_threshold);
            row("StatusCodeMatcher", self.status_code_matcher);
            row("InitializationGracePeriodSeconds", self.initialization_grace_period_seconds);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
