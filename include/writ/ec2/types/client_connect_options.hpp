// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ClientConnectOptions, a structure in requests.
#ifndef WRIT_EC2_TYPES_CLIENT_CONNECT_OPTIONS_HPP
#define WRIT_EC2_TYPES_CLIENT_CONNECT_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClientConnectOptions, a structure in requests of CreateClientVpnEndpoint and
/// ModifyClientVpnEndpoint. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientConnectOptions.html
struct ClientConnectOptions {
    /// Enabled: yes or no.
    YesNo enabled{};
    /// LambdaFunctionArn: an ARN.
    Optional<Arn> lambda_function_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClientConnectOptions&,
                                     const ClientConnectOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("LambdaFunctionArn", self.lambda_function_arn);
        }
        /// Its members, in order.
        using members = Members<&ClientConnectOptions::enabled,
                                &ClientConnectOptions::lambda_function_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("LambdaFunctionArn", self.lambda_function_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
