// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVerifiedAccessEndpoint.
#ifndef WRIT_EC2_MODIFY_VERIFIED_ACCESS_ENDPOINT_HPP
#define WRIT_EC2_MODIFY_VERIFIED_ACCESS_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_verified_access_endpoint_result.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/verified_access_endpoint_id.hpp>
#include <writ/ec2/types/verified_access_endpoint_protocol.hpp>
#include <writ/ec2/types/verified_access_group_id.hpp>
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

/// ModifyVerifiedAccessEndpointPortRange, a structure in ModifyVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointPortRange.html
struct ModifyVerifiedAccessEndpointPortRange {
    /// FromPort: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> from_port{};
    /// ToPort: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> to_port{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpointPortRange&,
                                     const ModifyVerifiedAccessEndpointPortRange&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointPortRange::from_port,
                                &ModifyVerifiedAccessEndpointPortRange::to_port>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
        }
    };
};

/// ModifyVerifiedAccessEndpointLoadBalancerOptions, a structure in ModifyVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointLoadBalancerOptions.html
struct ModifyVerifiedAccessEndpointLoadBalancerOptions {
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};
    /// Protocol: `http`, `https` or `tcp`.
    Optional<VerifiedAccessEndpointProtocol> protocol{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// PortRange.N: a list of ModifyVerifiedAccessEndpointPortRange.
    List<ModifyVerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const ModifyVerifiedAccessEndpointLoadBalancerOptions&,
        const ModifyVerifiedAccessEndpointLoadBalancerOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointLoadBalancerOptions::subnet_ids,
                                &ModifyVerifiedAccessEndpointLoadBalancerOptions::protocol,
                                &ModifyVerifiedAccessEndpointLoadBalancerOptions::port,
                                &ModifyVerifiedAccessEndpointLoadBalancerOptions::port_ranges>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_ids);
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("PortRange", self.port_ranges);
        }
    };
};

/// ModifyVerifiedAccessEndpointEniOptions, a structure in ModifyVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointEniOptions.html
struct ModifyVerifiedAccessEndpointEniOptions {
    /// Protocol: `http`, `https` or `tcp`.
    Optional<VerifiedAccessEndpointProtocol> protocol{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// PortRange.N: a list of ModifyVerifiedAccessEndpointPortRange.
    List<ModifyVerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpointEniOptions&,
                                     const ModifyVerifiedAccessEndpointEniOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointEniOptions::protocol,
                                &ModifyVerifiedAccessEndpointEniOptions::port,
                                &ModifyVerifiedAccessEndpointEniOptions::port_ranges>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Protocol", self.protocol);
            row("Port", self.port);
            row("PortRange", self.port_ranges);
        }
    };
};

/// ModifyVerifiedAccessEndpointRdsOptions, a structure in ModifyVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointRdsOptions.html
struct ModifyVerifiedAccessEndpointRdsOptions {
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};
    /// Port: a whole number, 1 to 65535.
    Optional<LimitedNumber<Integer, 1, 65535>> port{};
    /// RdsEndpoint: text.
    Optional<AnyText> rds_endpoint{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpointRdsOptions&,
                                     const ModifyVerifiedAccessEndpointRdsOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointRdsOptions::subnet_ids,
                                &ModifyVerifiedAccessEndpointRdsOptions::port,
                                &ModifyVerifiedAccessEndpointRdsOptions::rds_endpoint>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_ids);
            row("Port", self.port);
            row("RdsEndpoint", self.rds_endpoint);
        }
    };
};

/// ModifyVerifiedAccessEndpointCidrOptions, a structure in ModifyVerifiedAccessEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointCidrOptions.html
struct ModifyVerifiedAccessEndpointCidrOptions {
    /// PortRange.N: a list of ModifyVerifiedAccessEndpointPortRange.
    List<ModifyVerifiedAccessEndpointPortRange> port_ranges{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpointCidrOptions&,
                                     const ModifyVerifiedAccessEndpointCidrOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointCidrOptions::port_ranges>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PortRange", self.port_ranges);
        }
    };
};

/// The request ModifyVerifiedAccessEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpoint.html
struct ModifyVerifiedAccessEndpoint {
    /// VerifiedAccessEndpointId: a verified access endpoint id, `vae-…`.
    Required<VerifiedAccessEndpointId, struct VerifiedAccessEndpointId_given_right_and_in_order>
        verified_access_endpoint_id;
    /// VerifiedAccessGroupId: a verified access group id, `vagr-…`.
    Optional<VerifiedAccessGroupId> verified_access_group_id{};
    /// LoadBalancerOptions: ModifyVerifiedAccessEndpointLoadBalancerOptions.
    ModifyVerifiedAccessEndpointLoadBalancerOptions load_balancer_options{};
    /// NetworkInterfaceOptions: ModifyVerifiedAccessEndpointEniOptions.
    ModifyVerifiedAccessEndpointEniOptions network_interface_options{};
    /// Description: text.
    Optional<AnyText> description{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// RdsOptions: ModifyVerifiedAccessEndpointRdsOptions.
    ModifyVerifiedAccessEndpointRdsOptions rds_options{};
    /// CidrOptions: ModifyVerifiedAccessEndpointCidrOptions.
    ModifyVerifiedAccessEndpointCidrOptions cidr_options{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpoint&,
                                     const ModifyVerifiedAccessEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVerifiedAccessEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVerifiedAccessEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyVerifiedAccessEndpoint::verified_access_endpoint_id,
            &ModifyVerifiedAccessEndpoint::verified_access_group_id,
            &ModifyVerifiedAccessEndpoint::load_balancer_options,
            &ModifyVerifiedAccessEndpoint::network_interface_options,
            &ModifyVerifiedAccessEndpoint::description, &ModifyVerifiedAccessEndpoint::client_token,
            &ModifyVerifiedAccessEndpoint::dry_run, &ModifyVerifiedAccessEndpoint::rds_options,
            &ModifyVerifiedAccessEndpoint::cidr_options, &ModifyVerifiedAccessEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessEndpointId", self.verified_access_endpoint_id);
            row("VerifiedAccessGroupId", self.verified_access_group_id);
            row("LoadBalancerOptions", self.load_balancer_options);
            row("NetworkInterfaceOptions", self.network_interface_options);
            row("Description", self.description);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("RdsOptions", self.rds_options);
            row("CidrOptions", self.cidr_options);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
