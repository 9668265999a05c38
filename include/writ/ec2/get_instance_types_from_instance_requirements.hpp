// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetInstanceTypesFromInstanceRequirements.
#ifndef WRIT_EC2_GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_HPP
#define WRIT_EC2_GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/architecture_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_instance_types_from_instance_requirements_result.hpp>
#include <writ/ec2/types/instance_requirements_request.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/virtualization_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetInstanceTypesFromInstanceRequirements. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html
struct GetInstanceTypesFromInstanceRequirements {
    /// ArchitectureType.N: each one of 5 words, such as `i386`, at most 3.
    Required<List<ArchitectureType>, struct ArchitectureType_given_right_and_in_order>
        architecture_types;
    /// VirtualizationType.N: each `hvm` or `paravirtual`, at most 2.
    Required<List<VirtualizationType>, struct VirtualizationType_given_right_and_in_order>
        virtualization_types;
    /// InstanceRequirements: an InstanceRequirementsRequest.
    Required<InstanceRequirementsRequest, struct InstanceRequirements_given_right_and_in_order>
        instance_requirements;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Context: text.
    Optional<AnyText> context{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetInstanceTypesFromInstanceRequirements&,
                                     const GetInstanceTypesFromInstanceRequirements&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetInstanceTypesFromInstanceRequirements";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetInstanceTypesFromInstanceRequirementsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ArchitectureType.N", self.architecture_types.size(), 3);
            tell("VirtualizationType.N", self.virtualization_types.size(), 2);
        }
        /// Its members, in order.
        using members = Members<&GetInstanceTypesFromInstanceRequirements::architecture_types,
                                &GetInstanceTypesFromInstanceRequirements::virtualization_types,
                                &GetInstanceTypesFromInstanceRequirements::instance_requirements,
                                &GetInstanceTypesFromInstanceRequirements::dry_run,
                                &GetInstanceTypesFromInstanceRequirements::max_results,
                                &GetInstanceTypesFromInstanceRequirements::next_token,
                                &GetInstanceTypesFromInstanceRequirements::context,
                                &GetInstanceTypesFromInstanceRequirements::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ArchitectureType", self.architecture_types);
            row("VirtualizationType", self.virtualization_types);
            row("InstanceRequirements", self.instance_requirements);
            row("DryRun", self.dry_run);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("Context", self.context);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
