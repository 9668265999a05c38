// SPDX-License-Identifier: BSL-1.0
/// CopySnapshot: copies an EBS snapshot from one Region to another, or within one.
#ifndef WRIT_EC2_COPY_SNAPSHOT_HPP
#define WRIT_EC2_COPY_SNAPSHOT_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/presigned_url.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/completion_duration.hpp>
#include <writ/value/presigned_url.hpp>
#include <writ/value/region.hpp>
#include <writ/value/snapshot_id.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

//=== what it asks for ===//

/// Asks EC2 to copy a snapshot from `source_region` into the Region that the request is sent to,
/// whatever `destination_region` says (API version 2016-11-15; members as of the EC2 model of
/// 2026-08-07, https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html).
///
///     check(ec2::CopySnapshot{.source_region = "us-east-1",
///                             .source_snapshot_id = "snap-066877671789bd71b"},
///           in_region("us-west-2"))
struct CopySnapshot {
    /// SourceRegion: the Region that the snapshot lies in.
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    /// SourceSnapshotId: the snapshot to copy.
    Required<SnapshotId, struct SourceSnapshotId_given_right_and_in_order> source_snapshot_id;
    /// Description: of the new snapshot.
    Optional<AnyText> description{};
    /// Encrypted and KmsKeyId: whether and with which key the copy is encrypted. EC2 takes
    /// `unencrypted()`, and leaves the copy of an encrypted source encrypted.
    Encryption encryption{};
    /// DestinationOutpostArn, DestinationAvailabilityZone: where in the Region the copy is put.
    OutpostOrLocalZone destination{};
    /// DestinationRegion: goes with a presigned URL, and must be the Region the request goes to.
    Optional<Region> destination_region{};
    /// PresignedUrl: the same request, signed for the source Region; the API reference asks for it
    /// if the source is encrypted.
    Optional<PresignedUrl> presigned_url{};
    /// CompletionDurationMinutes: in what time the copy must be complete.
    Optional<CompletionDuration> completion_duration_minutes{};
    /// TagSpecification.N: tags for the new snapshot.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true` EC2 does nothing, and answers whether the caller may do it.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent behind all others.
    List<Parameter> extra{};

    /// Whether two ask for the same.
    friend constexpr bool operator==(const CopySnapshot&, const CopySnapshot&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CopySnapshot";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = struct CopySnapshotResult;
        /// The rules of CopySnapshot, in the order they are judged.
        using rules = Rules<
            outpost_lies_outside_source_region, outpost_lies_outside_destination_region,
            local_zone_lies_outside_source_region, local_zone_lies_outside_destination_region,
            kms_key_lies_outside_destination_region, kms_key_and_outpost_lie_in_two_partitions,
            struct snapshot_copy_crosses_partitions, struct destination_region_is_not_the_endpoints,
            presigned_url_is_for_another_copy, struct duration_excludes_outpost_and_local_zone,
            struct snapshot_copy_tags_only_the_snapshot, tag_key_given_twice,
            resource_type_given_twice, tag_specification_has_no_tags, extra_parameter_has_a_member,
            extra_parameter_given_twice, extra_parameter_cannot_be_sent,
            outpost_copy_is_always_encrypted, destination_region_without_presigned_url,
            presigned_url_contradicts_request, presigned_url_goes_to_another_region,
            more_than_50_tags, tag_has_no_value, destination_region_is_not_told,
            extra_parameter_is_not_checked>;
        /// Its members, in order.
        using members =
            Members<&CopySnapshot::source_region, &CopySnapshot::source_snapshot_id,
                    &CopySnapshot::description, &CopySnapshot::encryption,
                    &CopySnapshot::destination, &CopySnapshot::destination_region,
                    &CopySnapshot::presigned_url, &CopySnapshot::completion_duration_minutes,
                    &CopySnapshot::tag_specifications, &CopySnapshot::dry_run,
                    &CopySnapshot::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceRegion", self.source_region);
            row("SourceSnapshotId", self.source_snapshot_id);
            row("Description", self.description);
            row(self.encryption);
            row(self.destination);
            row("DestinationRegion", self.destination_region);
            row("PresignedUrl", self.presigned_url);
            row("CompletionDurationMinutes", self.completion_duration_minutes);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

//=== rules ===//

/// The snapshot would be copied from one partition to another.
struct snapshot_copy_crosses_partitions : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "snapshot_copy_crosses_partitions",
        "a snapshot cannot be copied between partitions; register an image with it, and bring that "
        "over with CreateStoreImageTask and CreateRestoreImageTask, which makes a snapshot there"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"SourceRegion", "KmsKeyId",
                                                      "DestinationRegion"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "AWS GovCloud (US) user guide, govcloud-ebs; EC2 user guide, ami-store-restore; read "
        "2026-11-27");

    /// Whether `request` keeps it, as far as DestinationRegion, which must be the Region that the
    /// request goes to, or the ARN of the key tells the destination's partition.
    static constexpr bool holds(const CopySnapshot& request) noexcept {
        return request.destination_region ? holds(request, *request.destination_region)
                                          : writ::detail::stays_in_partition(request);
    }

    /// Whether `request`, sent to `destination`, keeps it.
    static constexpr bool holds(const CopySnapshot& request, const Region& destination) noexcept {
        return writ::detail::stays_in_partition(request, destination);
    }
};

/// DestinationRegion is another Region than the one that the request goes to.
struct destination_region_is_not_the_endpoints : Refuses {
    /// The name, the sentence and EC2's code, seen live; with DryRun EC2 does not notice.
    static constexpr Reason reason{
        "destination_region_is_not_the_endpoints",
        "DestinationRegion names another Region than the one the request goes to, where the copy "
        "is put; send the request to the Region named, or name the one it goes to and sign the "
        "presigned URL for that",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationRegion", "PresignedUrl"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "recorded answers of EC2 of 2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs/"
        "copy_controls_contract); boto/boto3#886, #1689");

    /// Whether `request`, sent to `destination`, keeps it.
    static constexpr bool holds(const CopySnapshot& request, const Region& destination) noexcept {
        return !request.destination_region ||
               !writ::detail::differ(request.destination_region->checked_text(),
                                     destination.checked_text());
    }
};

/// A completion duration is given for a copy to an Outpost or a Local Zone.
struct duration_excludes_outpost_and_local_zone : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "duration_excludes_outpost_and_local_zone",
        "a copy to an Outpost or a Local Zone cannot be given a completion duration; leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "CompletionDurationMinutes", "DestinationOutpostArn", "DestinationAvailabilityZone"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopySnapshot; EBS guide, time-based-copies; EC2 model of 2026-08-07");

    /// Whether `request` keeps it.
    static constexpr bool holds(const CopySnapshot& request) noexcept {
        return !request.completion_duration_minutes ||
               (!request.destination.outpost() && !request.destination.is_local_zone());
    }
};

/// Tags are for something else than a snapshot.
struct snapshot_copy_tags_only_the_snapshot : Refuses {
    /// The name, the sentence and EC2's code, recorded for CreateVolume.
    static constexpr Reason reason{
        "snapshot_copy_tags_only_the_snapshot",
        "a copy of a snapshot makes a snapshot and nothing else; write snapshot",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model of 2026-08-07 (botocore 1.43.67), CopySnapshot; recorded answers of EC2 of "
        "2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs/copy_controls_contract, "
        "tag_authority; the code in volume_controls)");

    /// Each such type; of an unchecked one nothing is known.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        const auto judge = [&](const TagSpecification& specification, std::uint32_t at) {
            const ResourceType& type = *specification.resource_type;
            if (type.is_checked() && type.text() != "snapshot") {
                put(Place{{}, parameters[0], {at}});
            }
        };
        writ::detail::each_numbered(request.tag_specifications, judge);
    }
};

//=== result ===//

/// What EC2 answers: the copy has begun.
struct CopySnapshotResult {
    /// snapshotId: the new snapshot, pending until its copy is complete.
    Required<SnapshotId, struct snapshotId_given_right_and_in_order> snapshot_id;
    /// tagSet: the tags of the new snapshot.
    XmlList<TagReply> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CopySnapshotResult&,
                                     const CopySnapshotResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CopySnapshotResult::snapshot_id, &CopySnapshotResult::tags,
                                &CopySnapshotResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
