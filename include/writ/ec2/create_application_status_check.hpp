// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateApplicationStatusCheck.
#ifndef WRIT_EC2_CREATE_APPLICATION_STATUS_CHECK_HPP
#define WRIT_EC2_CREATE_APPLICATION_STATUS_CHECK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/aggregation_status_enum.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_application_status_check_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/health_check_path_request_object.hpp>
#include <writ/ec2/types/ip_scope_enum.hpp>
#include <writ/ec2/types/ip_version_enum.hpp>
#include <writ/ec2/types/network_protocol_enum.hpp>
#include <writ/ec2/types/tag_specification.hpp>
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

/// The request CreateApplicationStatusCheck. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateApplicationStatusCheck.html
struct CreateApplicationStatusCheck {
    /// Protocol: `http` or `https`.
    Required<NetworkProtocolEnum, struct Protocol_given_right_and_in_order> protocol;
    /// Port: a whole number, 1 to 65535.
    Required<LimitedNumber<Integer, 1, 65535>, struct Port_given_right_and_in_order> port;
    /// HealthCheckPath.N: a list of HealthCheckPathRequestObject.
    List<HealthCheckPathRequestObject> health_check_paths{};
    /// Aggregation: `included` or `excluded`.
    Optional<AggregationStatusEnum> aggregation{};
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
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateApplicationStatusCheck&,
                                     const CreateApplicationStatusCheck&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateApplicationStatusCheck";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateApplicationStatusCheckResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateApplicationStatusCheck::protocol, &CreateApplicationStatusCheck::port,
            &CreateApplicationStatusCheck::health_check_paths,
            &CreateApplicationStatusCheck::aggregation, &CreateApplicationStatusCheck::path,
            &CreateApplicationStatusCheck::device_index, &CreateApplicationStatusCheck::ip_version,
            &CreateApplicationStatusCheck::ip_scope, &CreateApplicationStatusCheck::interval,
            &CreateApplicationStatusCheck::timeout,
            &CreateApplicationStatusCheck::failure_threshold,
            &CreateApplicationStatusCheck::success_threshold,
            &CreateApplicationStatusCheck::status_code_matcher,
            &CreateApplicationStatusCheck::initialization_grace_period_seconds,
            &CreateApplicationStatusCheck::tag_specifications,
            &CreateApplicationStatusCheck::client_token, &CreateApplicationStatusCheck::dry_run,
            &CreateApplicationStatusCheck::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("HealthCheckPath", self.health_check_paths);
            row("Aggregation", self.aggregation);
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
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
