// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateSnapshot.
#ifndef WRIT_EC2_CREATE_SNAPSHOT_HPP
#define WRIT_EC2_CREATE_SNAPSHOT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_snapshot_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
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

/// The request CreateSnapshot. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
struct CreateSnapshot {
    /// VolumeId: a volume id, `vol-…`.
    Required<VolumeId, struct VolumeId_given_right_and_in_order> volume_id;
    /// Description: text.
    Optional<AnyText> description{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Location: `regional` or `local`.
    Optional<SnapshotLocationEnum> location{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateSnapshot&,
                                     const CreateSnapshot&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateSnapshot";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateSnapshotResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules, outpost_lies_outside_region,
                            destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"snapshot"};
        /// Its members, in order.
        using members = Members<&CreateSnapshot::volume_id, &CreateSnapshot::description,
                                &CreateSnapshot::outpost_arn, &CreateSnapshot::tag_specifications,
                                &CreateSnapshot::location, &CreateSnapshot::dry_run,
                                &CreateSnapshot::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VolumeId", self.volume_id);
            row("Description", self.description);
            row("OutpostArn", self.outpost_arn);
            row("TagSpecification", self.tag_specifications);
            row("Location", self.location);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
