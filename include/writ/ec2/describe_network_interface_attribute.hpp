// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeNetworkInterfaceAttribute.
#ifndef WRIT_EC2_DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_HPP
#define WRIT_EC2_DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_network_interface_attribute_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_interface_attribute.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
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

/// The request DescribeNetworkInterfaceAttribute. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html
struct DescribeNetworkInterfaceAttribute {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Attribute: one of 5 words, such as `description`.
    Optional<NetworkInterfaceAttribute> attribute{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeNetworkInterfaceAttribute&,
                                     const DescribeNetworkInterfaceAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeNetworkInterfaceAttribute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeNetworkInterfaceAttributeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DescribeNetworkInterfaceAttribute::network_interface_id,
                                &DescribeNetworkInterfaceAttribute::dry_run,
                                &DescribeNetworkInterfaceAttribute::attribute,
                                &DescribeNetworkInterfaceAttribute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("DryRun", self.dry_run);
            row("Attribute", self.attribute);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
