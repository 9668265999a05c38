// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryRules.
#ifndef WRIT_EC2_TRY_RULES_HPP
#define WRIT_EC2_TRY_RULES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tag_parameters.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/event_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/max_results.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateTagSpecificationRequest, a structure in TryRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateTagSpecificationRequest.html
struct LaunchTemplateTagSpecificationRequest {
    /// ResourceType: a resource type.
    Required<ResourceType, struct ResourceType_given_right_and_in_order> resource_type;
    /// Tag.N: a list of Tag.
    List<Tag> tags{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateTagSpecificationRequest&,
                                     const LaunchTemplateTagSpecificationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateTagSpecificationRequest::resource_type,
                                &LaunchTemplateTagSpecificationRequest::tags>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("Tag", self.tags);
        }
    };
};

/// TryTemplate, a structure in TryRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryTemplate.html
struct TryTemplate {
    /// TagSpecification.N: a list of LaunchTemplateTagSpecificationRequest.
    List<LaunchTemplateTagSpecificationRequest> tag_specifications{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryTemplate&, const TryTemplate&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules>;
        /// Its members, in order.
        using members = Members<&TryTemplate::tag_specifications>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TagSpecification", self.tag_specifications);
        }
    };
};

/// The request TryRules. API version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryRules.html
struct TryRules {
    /// Tag.N: a list of Tag.
    Required<List<Tag>, struct Tag_given_right_and_in_order> tags;
    /// VolumeId.N: volume ids, `vol-…`.
    List<VolumeId> volume_ids{};
    /// EventId.N: event ids, `event-…`.
    List<EventId> event_ids{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// TagSpecifications.N: a list of TagSpecification, at most 9.
    List<TagSpecification> tag_specifications{};
    /// PoolTagSpecification.N: a list of TagSpecification, at most 9.
    List<TagSpecification> pool_tag_specifications{};
    /// KmsKeyArn: a KMS key id.
    Optional<KmsKeyId> kms_key_arn{};
    /// AvailabilityZoneId: an availability zone id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Template: a TryTemplate.
    TryTemplate template_{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryRules&, const TryRules&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryRules";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, max_results_is_below_5,
                            list_is_longer_than_documented, tag_rules, listed_ids_rules,
                            tag_specifications_type_rules, tag_specifications_rules,
                            pool_tag_specification_rules, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"image"};

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.volume_ids.empty() || !self.event_ids.empty();
        }

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TagSpecifications.N", self.tag_specifications.size(), 9);
            tell("PoolTagSpecification.N", self.pool_tag_specifications.size(), 9);
        }
        /// Its members, in order.
        using members = Members<&TryRules::tags, &TryRules::volume_ids, &TryRules::event_ids,
                                &TryRules::max_results, &TryRules::tag_specifications,
                                &TryRules::pool_tag_specifications, &TryRules::kms_key_arn,
                                &TryRules::availability_zone_id, &TryRules::template_,
                                &TryRules::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Tag", self.tags);
            row("VolumeId", self.volume_ids);
            row("EventId", self.event_ids);
            row("MaxResults", self.max_results);
            row("TagSpecifications", self.tag_specifications);
            row("PoolTagSpecification", self.pool_tag_specifications);
            row("KmsKeyArn", self.kms_key_arn);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("Template", self.template_);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
