// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateInstanceConnectEndpoint.
#ifndef WRIT_EC2_CREATE_INSTANCE_CONNECT_ENDPOINT_HPP
#define WRIT_EC2_CREATE_INSTANCE_CONNECT_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_instance_connect_endpoint_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ip_address_type.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateInstanceConnectEndpoint. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceConnectEndpoint.html
struct CreateInstanceConnectEndpoint {
    /// SubnetId: a subnet id, `subnet-…`.
    Required<SubnetId, struct SubnetId_given_right_and_in_order> subnet_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SecurityGroupId.N: security group ids, `sg-…`, at most 16.
    List<SecurityGroupId> security_group_ids{};
    /// PreserveClientIp: yes or no.
    YesNo preserve_client_ip{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// IpAddressType: `ipv4`, `dualstack` or `ipv6`.
    Optional<IpAddressType> ip_address_type{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateInstanceConnectEndpoint&,
                                     const CreateInstanceConnectEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateInstanceConnectEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateInstanceConnectEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, tag_specification_rules,
                            extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("SecurityGroupId.N", self.security_group_ids.size(), 16);
        }
        /// Its members, in order.
        using members = Members<
            &CreateInstanceConnectEndpoint::subnet_id, &CreateInstanceConnectEndpoint::dry_run,
            &CreateInstanceConnectEndpoint::security_group_ids,
            &CreateInstanceConnectEndpoint::preserve_client_ip,
            &CreateInstanceConnectEndpoint::client_token,
            &CreateInstanceConnectEndpoint::tag_specifications,
            &CreateInstanceConnectEndpoint::ip_address_type, &CreateInstanceConnectEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("DryRun", self.dry_run);
            row("SecurityGroupId", self.security_group_ids);
            row("PreserveClientIp", self.preserve_client_ip);
            row("ClientToken", self.client_token);
            row("TagSpecification", self.tag_specifications);
            row("IpAddressType", self.ip_address_type);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
