// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateDhcpOptions.
#ifndef WRIT_EC2_CREATE_DHCP_OPTIONS_HPP
#define WRIT_EC2_CREATE_DHCP_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_dhcp_options_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NewDhcpConfiguration, a structure in CreateDhcpOptions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NewDhcpConfiguration.html
struct NewDhcpConfiguration {
    /// Key: text.
    Optional<AnyText> key{};
    /// Value.N: texts.
    List<AnyText> values{};

    /// Whether two are equal.
    friend constexpr bool operator==(const NewDhcpConfiguration&,
                                     const NewDhcpConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NewDhcpConfiguration::key, &NewDhcpConfiguration::values>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Key", self.key);
            row("Value", self.values);
        }
    };
};

/// The request CreateDhcpOptions. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html
struct CreateDhcpOptions {
    /// DhcpConfiguration.N: a list of NewDhcpConfiguration.
    Required<List<NewDhcpConfiguration>, struct DhcpConfiguration_given_right_and_in_order>
        dhcp_configurations;
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateDhcpOptions&,
                                     const CreateDhcpOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateDhcpOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateDhcpOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateDhcpOptions::dhcp_configurations,
                                &CreateDhcpOptions::tag_specifications, &CreateDhcpOptions::dry_run,
                                &CreateDhcpOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DhcpConfiguration", self.dhcp_configurations);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
