// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyPrivateDnsNameOptions.
#ifndef WRIT_EC2_MODIFY_PRIVATE_DNS_NAME_OPTIONS_HPP
#define WRIT_EC2_MODIFY_PRIVATE_DNS_NAME_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/hostname_type.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/modify_private_dns_name_options_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyPrivateDnsNameOptions. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyPrivateDnsNameOptions.html
struct ModifyPrivateDnsNameOptions {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// PrivateDnsHostnameType: `ip-name` or `resource-name`.
    Optional<HostnameType> private_dns_hostname_type{};
    /// EnableResourceNameDnsARecord: yes or no.
    YesNo enable_resource_name_dns_a_record{};
    /// EnableResourceNameDnsAAAARecord: yes or no.
    YesNo enable_resource_name_dns_aaaa_record{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyPrivateDnsNameOptions&,
                                     const ModifyPrivateDnsNameOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyPrivateDnsNameOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyPrivateDnsNameOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyPrivateDnsNameOptions::instance_id,
                                &ModifyPrivateDnsNameOptions::dry_run,
                                &ModifyPrivateDnsNameOptions::private_dns_hostname_type,
                                &ModifyPrivateDnsNameOptions::enable_resource_name_dns_a_record,
                                &ModifyPrivateDnsNameOptions::enable_resource_name_dns_aaaa_record,
                                &ModifyPrivateDnsNameOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("DryRun", self.dry_run);
            row("PrivateDnsHostnameType", self.private_dns_hostname_type);
            row("EnableResourceNameDnsARecord", self.enable_resource_name_dns_a_record);
            row("EnableResourceNameDnsAAAARecord", self.enable_resource_name_dns_aaaa_record);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
