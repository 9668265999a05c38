// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// CopySnapshot: copies an EBS snapshot from one Region to another, or within one.
#ifndef WRIT_EC2_COPY_SNAPSHOT_HPP
#define WRIT_EC2_COPY_SNAPSHOT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/copy_snapshot.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/ec2/rules/presigned_url.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/copy_snapshot_result.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/presigned_url.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Asks EC2 to copy a snapshot from `source_region` into the Region that the request is sent to,
/// whatever `destination_region` says. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
///
///     check(ec2::CopySnapshot{.source_region = "us-east-1",
///                             .source_snapshot_id = "snap-066877671789bd71b"},
///           in_region("us-west-2"))
struct CopySnapshot {
    /// SourceRegion: the Region that the snapshot lies in.
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    /// SourceSnapshotId: the snapshot to copy, `snap-…`.
    Required<SnapshotId, struct SourceSnapshotId_given_right_and_in_order> source_snapshot_id;
    /// Description: of the new snapshot.
    Optional<AnyText> description{};
    /// DestinationOutpostArn and DestinationAvailabilityZone: where in the Region the copy is put.
    OutpostOrLocalZone destination{};
    /// DestinationRegion: goes with a presigned URL, and must be the Region the request goes to.
    Optional<Region> destination_region{};
    /// Encrypted and KmsKeyId: whether and with which key the copy is encrypted. EC2 takes
    /// `unencrypted()`, and leaves the copy of an encrypted source encrypted.
    Encryption encryption{};
    /// PresignedUrl: the same request, signed for the source Region; the API reference asks for it
    /// if the source is encrypted.
    Optional<PresignedUrl> presigned_url{};
    /// TagSpecification.N: tags for the new snapshot.
    List<TagSpecification> tag_specifications{};
    /// CompletionDurationMinutes: in what time the copy must be complete, 1 to 2880.
    Optional<CompletionDuration> completion_duration_minutes{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CopySnapshot&, const CopySnapshot&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CopySnapshot";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CopySnapshotResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<
            outpost_lies_outside_source_region, outpost_lies_outside_destination_region,
            local_zone_lies_outside_source_region, local_zone_lies_outside_destination_region,
            kms_key_lies_outside_destination_region, kms_key_and_outpost_lie_in_two_partitions,
            presigned_url_is_for_another_copy, snapshot_copy_crosses_partitions,
            destination_region_is_not_the_endpoints, duration_excludes_outpost_and_local_zone,
            snapshot_copy_tags_only_the_snapshot, destination_region_without_presigned_url,
            presigned_url_contradicts_request, presigned_url_goes_to_another_region,
            tag_specification_rules, extra_parameter_rules, outpost_copy_is_always_encrypted,
            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&CopySnapshot::source_region, &CopySnapshot::source_snapshot_id,
                                &CopySnapshot::description, &CopySnapshot::destination,
                                &CopySnapshot::destination_region, &CopySnapshot::encryption,
                                &CopySnapshot::presigned_url, &CopySnapshot::tag_specifications,
                                &CopySnapshot::completion_duration_minutes, &CopySnapshot::dry_run,
                                &CopySnapshot::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"PresignedUrl"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceRegion", self.source_region);
            row("SourceSnapshotId", self.source_snapshot_id);
            row("Description", self.description);
            row(self.destination);
            row("DestinationRegion", self.destination_region);
            row(self.encryption);
            row("PresignedUrl", self.presigned_url);
            row("TagSpecification", self.tag_specifications);
            row("CompletionDurationMinutes", self.completion_duration_minutes);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
