// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeImageReferences.
#ifndef WRIT_EC2_DESCRIBE_IMAGE_REFERENCES_HPP
#define WRIT_EC2_DESCRIBE_IMAGE_REFERENCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_image_references_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_reference_option_name.hpp>
#include <writ/ec2/types/image_reference_resource_type.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ResourceTypeOption, a structure in DescribeImageReferences.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResourceTypeOption.html
struct ResourceTypeOption {
    /// OptionName: `state-name` or `version-depth`.
    Optional<ImageReferenceOptionName> option_name{};
    /// OptionValue.N: texts.
    List<AnyText> option_values{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ResourceTypeOption&,
                                     const ResourceTypeOption&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ResourceTypeOption::option_name,
                                &ResourceTypeOption::option_values>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OptionName", self.option_name);
            row("OptionValue", self.option_values);
        }
    };
};

/// ResourceTypeRequest, a structure in DescribeImageReferences.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResourceTypeRequest.html
struct ResourceTypeRequest {
    /// ResourceType: one of 5 words, such as `ec2:Instance`.
    Optional<ImageReferenceResourceType> resource_type{};
    /// ResourceTypeOption.N: a list of ResourceTypeOption.
    List<ResourceTypeOption> resource_type_options{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ResourceTypeRequest&,
                                     const ResourceTypeRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ResourceTypeRequest::resource_type,
                                &ResourceTypeRequest::resource_type_options>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("ResourceTypeOption", self.resource_type_options);
        }
    };
};

/// The request DescribeImageReferences. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageReferences.html
struct DescribeImageReferences {
    /// ImageId.N: image ids, at most 10.
    Required<List<ImageId>, struct ImageId_given_right_and_in_order> image_ids;
    /// IncludeAllResourceTypes: yes or no.
    YesNo include_all_resource_types{};
    /// ResourceType.N: a list of ResourceTypeRequest.
    List<ResourceTypeRequest> resource_types{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MaxResults: how many results one reply may hold, at least 5.
    Optional<LimitedNumber<MaxResults, 5>> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeImageReferences&,
                                     const DescribeImageReferences&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeImageReferences";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeImageReferencesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, list_is_longer_than_documented,
                            extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ImageId.N", self.image_ids.size(), 10);
        }
        /// Its members, in order.
        using members =
            Members<&DescribeImageReferences::image_ids,
                    &DescribeImageReferences::include_all_resource_types,
                    &DescribeImageReferences::resource_types, &DescribeImageReferences::next_token,
                    &DescribeImageReferences::dry_run, &DescribeImageReferences::max_results,
                    &DescribeImageReferences::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_ids);
            row("IncludeAllResourceTypes", self.include_all_resource_types);
            row("ResourceType", self.resource_types);
            row("NextToken", self.next_token);
            row("DryRun", self.dry_run);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
