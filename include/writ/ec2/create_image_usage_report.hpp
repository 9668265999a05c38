// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateImageUsageReport.
#ifndef WRIT_EC2_CREATE_IMAGE_USAGE_REPORT_HPP
#define WRIT_EC2_CREATE_IMAGE_USAGE_REPORT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_image_usage_report_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageUsageResourceTypeOptionRequest, a structure in CreateImageUsageReport.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageUsageResourceTypeOptionRequest.html
struct ImageUsageResourceTypeOptionRequest {
    /// OptionName: text.
    Optional<AnyText> option_name{};
    /// OptionValue.N: texts.
    List<AnyText> option_values{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImageUsageResourceTypeOptionRequest&,
                                     const ImageUsageResourceTypeOptionRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageUsageResourceTypeOptionRequest::option_name,
                                &ImageUsageResourceTypeOptionRequest::option_values>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OptionName", self.option_name);
            row("OptionValue", self.option_values);
        }
    };
};

/// ImageUsageResourceTypeRequest, a structure in CreateImageUsageReport.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageUsageResourceTypeRequest.html
struct ImageUsageResourceTypeRequest {
    /// ResourceType: text.
    Optional<AnyText> resource_type{};
    /// ResourceTypeOption.N: a list of ImageUsageResourceTypeOptionRequest.
    List<ImageUsageResourceTypeOptionRequest> resource_type_options{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImageUsageResourceTypeRequest&,
                                     const ImageUsageResourceTypeRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageUsageResourceTypeRequest::resource_type,
                                &ImageUsageResourceTypeRequest::resource_type_options>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("ResourceTypeOption", self.resource_type_options);
        }
    };
};

/// The request CreateImageUsageReport. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImageUsageReport.html
struct CreateImageUsageReport {
    /// ImageId: an image id.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// ResourceType.N: a list of ImageUsageResourceTypeRequest.
    Required<List<ImageUsageResourceTypeRequest>, struct ResourceType_given_right_and_in_order>
        resource_types;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AccountId.N: account ids, at most 200.
    List<AccountId> account_ids{};
    /// ClientToken: the caller's name for this request, the same in each retry, at most 128
    /// characters.
    Optional<ClientToken> client_token{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateImageUsageReport&,
                                     const CreateImageUsageReport&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateImageUsageReport";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateImageUsageReportResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, tag_specification_type_rules,
                            tag_specification_rules, extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"image-usage-report"};

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("AccountId.N", self.account_ids.size(), 200);
        }
        /// Its members, in order.
        using members =
            Members<&CreateImageUsageReport::image_id, &CreateImageUsageReport::resource_types,
                    &CreateImageUsageReport::dry_run, &CreateImageUsageReport::account_ids,
                    &CreateImageUsageReport::client_token,
                    &CreateImageUsageReport::tag_specifications, &CreateImageUsageReport::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("ResourceType", self.resource_types);
            row("DryRun", self.dry_run);
            row("AccountId", self.account_ids);
            row("ClientToken", self.client_token);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
