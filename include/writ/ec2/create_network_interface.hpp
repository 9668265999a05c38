// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateNetworkInterface.
#ifndef WRIT_EC2_CREATE_NETWORK_INTERFACE_HPP
#define WRIT_EC2_CREATE_NETWORK_INTERFACE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/connection_tracking_specification_request.hpp>
#include <writ/ec2/types/create_network_interface_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_ipv6_address.hpp>
#include <writ/ec2/types/ipv4_prefix_specification_request.hpp>
#include <writ/ec2/types/ipv6_prefix_specification_request.hpp>
#include <writ/ec2/types/network_interface_creation_type.hpp>
#include <writ/ec2/types/operator_request.hpp>
#include <writ/ec2/types/private_ip_address_specification.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateNetworkInterface. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html
struct CreateNetworkInterface {
    /// SubnetId: a subnet id, `subnet-…`.
    Required<SubnetId, struct SubnetId_given_right_and_in_order> subnet_id;
    /// Ipv4Prefix.N: a list of Ipv4PrefixSpecificationRequest.
    List<Ipv4PrefixSpecificationRequest> ipv4_prefixes{};
    /// Ipv4PrefixCount: a whole number.
    Optional<Integer> ipv4_prefix_count{};
    /// Ipv6Prefix.N: a list of Ipv6PrefixSpecificationRequest.
    List<Ipv6PrefixSpecificationRequest> ipv6_prefixes{};
    /// Ipv6PrefixCount: a whole number.
    Optional<Integer> ipv6_prefix_count{};
    /// InterfaceType: `efa`, `efa-only`, `branch` or `trunk`.
    Optional<NetworkInterfaceCreationType> interface_type{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// EnablePrimaryIpv6: yes or no.
    YesNo enable_primary_ipv6{};
    /// ConnectionTrackingSpecification: a ConnectionTrackingSpecificationRequest.
    ConnectionTrackingSpecificationRequest connection_tracking_specification{};
    /// Operator: an OperatorRequest.
    OperatorRequest operator_{};
    /// Description: text.
    Optional<AnyText> description{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> groups{};
    /// PrivateIpAddresses.N: a list of PrivateIpAddressSpecification.
    List<PrivateIpAddressSpecification> private_ip_addresses{};
    /// SecondaryPrivateIpAddressCount: a whole number.
    Optional<Integer> secondary_private_ip_address_count{};
    /// Ipv6Addresses.N: a list of InstanceIpv6Address.
    List<InstanceIpv6Address> ipv6_addresses{};
    /// Ipv6AddressCount: a whole number.
    Optional<Integer> ipv6_address_count{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateNetworkInterface&,
                                     const CreateNetworkInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateNetworkInterface";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateNetworkInterfaceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"network-interface"};
        /// Its members, in order.
        using members = Members<
            &CreateNetworkInterface::subnet_id, &CreateNetworkInterface::ipv4_prefixes,
            &CreateNetworkInterface::ipv4_prefix_count, &CreateNetworkInterface::ipv6_prefixes,
            &CreateNetworkInterface::ipv6_prefix_count, &CreateNetworkInterface::interface_type,
            &CreateNetworkInterface::tag_specifications, &CreateNetworkInterface::client_token,
            &CreateNetworkInterface::enable_primary_ipv6,
            &CreateNetworkInterface::connection_tracking_specification,
            &CreateNetworkInterface::operator_, &CreateNetworkInterface::description,
            &CreateNetworkInterface::private_ip_address, &CreateNetworkInterface::groups,
            &CreateNetworkInterface::private_ip_addresses,
            &CreateNetworkInterface::secondary_private_ip_address_count,
            &CreateNetworkInterface::ipv6_addresses, &CreateNetworkInterface::ipv6_address_count,
            &CreateNetworkInterface::dry_run, &CreateNetworkInterface::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("Ipv4Prefix", self.ipv4_prefixes);
            row("Ipv4PrefixCount", self.ipv4_prefix_count);
            row("Ipv6Prefix", self.ipv6_prefixes);
            row("Ipv6PrefixCount", self.ipv6_prefix_count);
            row("InterfaceType", self.interface_type);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row("EnablePrimaryIpv6", self.enable_primary_ipv6);
            row("ConnectionTrackingSpecification", self.connection_tracking_specification);
            row("Operator", self.operator_);
            row("Description", self.description);
            row("PrivateIpAddress", self.private_ip_address);
            row("SecurityGroupId", self.groups);
            row("PrivateIpAddresses", self.private_ip_addresses);
            row("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            row("Ipv6Addresses", self.ipv6_addresses);
            row("Ipv6AddressCount", self.ipv6_address_count);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
