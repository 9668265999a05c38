// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateSnapshots.
#ifndef WRIT_EC2_CREATE_SNAPSHOTS_HPP
#define WRIT_EC2_CREATE_SNAPSHOTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/copy_tags_from_source.hpp>
#include <writ/ec2/types/create_snapshots_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/snapshot_location_enum.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceSpecification, a structure in CreateSnapshots.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSpecification.html
struct InstanceSpecification {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// ExcludeBootVolume: yes or no.
    YesNo exclude_boot_volume{};
    /// ExcludeDataVolumeId.N: volume ids, `vol-…`.
    List<VolumeId> exclude_data_volume_ids{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceSpecification&,
                                     const InstanceSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceSpecification::instance_id,
                                &InstanceSpecification::exclude_boot_volume,
                                &InstanceSpecification::exclude_data_volume_ids>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("ExcludeBootVolume", self.exclude_boot_volume);
            row("ExcludeDataVolumeId", self.exclude_data_volume_ids);
        }
    };
};

/// The request CreateSnapshots. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshots.html
struct CreateSnapshots {
    /// InstanceSpecification: an InstanceSpecification.
    Required<InstanceSpecification, struct InstanceSpecification_given_right_and_in_order>
        instance_specification;
    /// Description: text.
    Optional<AnyText> description{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// CopyTagsFromSource: `volume`.
    Optional<CopyTagsFromSource> copy_tags_from_source{};
    /// Location: `regional` or `local`.
    Optional<SnapshotLocationEnum> location{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateSnapshots&,
                                     const CreateSnapshots&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateSnapshots";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateSnapshotsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules, outpost_lies_outside_region,
                            destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"snapshot"};
        /// Its members, in order.
        using members = Members<&CreateSnapshots::instance_specification,
                                &CreateSnapshots::description, &CreateSnapshots::outpost_arn,
                                &CreateSnapshots::tag_specifications, &CreateSnapshots::dry_run,
                                &CreateSnapshots::copy_tags_from_source, &CreateSnapshots::location,
                                &CreateSnapshots::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceSpecification", self.instance_specification);
            row("Description", self.description);
            row("OutpostArn", self.outpost_arn);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("CopyTagsFromSource", self.copy_tags_from_source);
            row("Location", self.location);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
