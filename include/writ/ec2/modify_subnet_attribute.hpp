// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifySubnetAttribute.
#ifndef WRIT_EC2_MODIFY_SUBNET_ATTRIBUTE_HPP
#define WRIT_EC2_MODIFY_SUBNET_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/attribute_boolean_value.hpp>
#include <writ/ec2/types/coip_pool_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/hostname_type.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifySubnetAttribute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html
struct ModifySubnetAttribute {
    /// SubnetId: a subnet id, `subnet-…`.
    Required<SubnetId, struct SubnetId_given_right_and_in_order> subnet_id;
    /// AssignIpv6AddressOnCreation: an AttributeBooleanValue.
    AttributeBooleanValue assign_ipv6_address_on_creation{};
    /// MapPublicIpOnLaunch: an AttributeBooleanValue.
    AttributeBooleanValue map_public_ip_on_launch{};
    /// MapCustomerOwnedIpOnLaunch: an AttributeBooleanValue.
    AttributeBooleanValue map_customer_owned_ip_on_launch{};
    /// CustomerOwnedIpv4Pool: a COIP pool id, `ipv4pool-coip-…`.
    Optional<CoipPoolId> customer_owned_ipv4_pool{};
    /// EnableDns64: an AttributeBooleanValue.
    AttributeBooleanValue enable_dns64{};
    /// PrivateDnsHostnameTypeOnLaunch: `ip-name` or `resource-name`.
    Optional<HostnameType> private_dns_hostname_type_on_launch{};
    /// EnableResourceNameDnsARecordOnLaunch: an AttributeBooleanValue.
    AttributeBooleanValue enable_resource_name_dns_a_record_on_launch{};
    /// EnableResourceNameDnsAAAARecordOnLaunch: an AttributeBooleanValue.
    AttributeBooleanValue enable_resource_name_dns_aaaa_record_on_launch{};
    /// EnableLniAtDeviceIndex: a whole number.
    Optional<Integer> enable_lni_at_device_index{};
    /// DisableLniAtDeviceIndex: an AttributeBooleanValue.
    AttributeBooleanValue disable_lni_at_device_index{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifySubnetAttribute&,
                                     const ModifySubnetAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifySubnetAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifySubnetAttribute::subnet_id,
            &ModifySubnetAttribute::assign_ipv6_address_on_creation,
            &ModifySubnetAttribute::map_public_ip_on_launch,
            &ModifySubnetAttribute::map_customer_owned_ip_on_launch,
            &ModifySubnetAttribute::customer_owned_ipv4_pool, &ModifySubnetAttribute::enable_dns64,
            &ModifySubnetAttribute::private_dns_hostname_type_on_launch,
            &ModifySubnetAttribute::enable_resource_name_dns_a_record_on_launch,
            &ModifySubnetAttribute::enable_resource_name_dns_aaaa_record_on_launch,
            &ModifySubnetAttribute::enable_lni_at_device_index,
            &ModifySubnetAttribute::disable_lni_at_device_index, &ModifySubnetAttribute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("AssignIpv6AddressOnCreation", self.assign_ipv6_address_on_creation);
            row("MapPublicIpOnLaunch", self.map_public_ip_on_launch);
            row("MapCustomerOwnedIpOnLaunch", self.map_customer_owned_ip_on_launch);
            row("CustomerOwnedIpv4Pool", self.customer_owned_ipv4_pool);
            row("EnableDns64", self.enable_dns64);
            row("PrivateDnsHostnameTypeOnLaunch", self.private_dns_hostname_type_on_launch);
            row("EnableResourceNameDnsARecordOnLaunch",
                self.enable_resource_name_dns_a_record_on_launch);
            row("EnableResourceNameDnsAAAARecordOnLaunch",
                self.enable_resource_name_dns_aaaa_record_on_launch);
            row("EnableLniAtDeviceIndex", self.enable_lni_at_device_index);
            row("DisableLniAtDeviceIndex", self.disable_lni_at_device_index);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
