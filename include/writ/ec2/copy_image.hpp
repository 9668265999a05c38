// SPDX-License-Identifier: BSL-1.0
/// CopyImage: copies an Amazon Machine Image from one Region to another, or within one.
#ifndef WRIT_EC2_COPY_IMAGE_HPP
#define WRIT_EC2_COPY_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/completion_duration.hpp>
#include <writ/value/description.hpp>
#include <writ/value/image_id.hpp>
#include <writ/value/image_name.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

//=== what it asks for ===//

/// Asks EC2 to copy an image from `source_region` into the Region that the request is sent to,
/// which CopyImage has no parameter for (API version 2016-11-15; members as of the EC2 model of
/// 2026-08-07, https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html).
///
///     check(ec2::CopyImage{.name = "My server",
///                          .source_image_id = "ami-5731123e",
///                          .source_region = "us-east-1"}, in_region("us-west-2"))
struct CopyImage {
    /// Name: of the new image, unused in the account and the destination Region.
    Required<ImageName, struct Name_given_right_and_in_order> name;
    /// SourceImageId: the image to copy.
    Required<ImageId, struct SourceImageId_given_right_and_in_order> source_image_id;
    /// SourceRegion: the Region that the image lies in.
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Description: of the new image.
    Optional<Description> description{};
    /// Encrypted and KmsKeyId: whether and with which key the copy's snapshots are encrypted.
    Encryption encryption{};
    /// DestinationOutpostArn, DestinationAvailabilityZone, DestinationAvailabilityZoneId: where
    /// in the destination Region the copy is put.
    Destination destination{};
    /// CopyImageTags: with `true` the image's own tags are copied, but only user tags, and only if
    /// the caller owns the image.
    YesNo copy_image_tags{};
    /// TagSpecification.N: tags for the new image and its snapshots.
    List<TagSpecification> tag_specifications{};
    /// SnapshotCopyCompletionDurationMinutes: in what time the copy must be complete.
    Optional<CompletionDuration> snapshot_copy_completion_duration_minutes{};
    /// DryRun: with `true` EC2 does nothing, and answers whether the caller may do it.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent behind all others.
    List<Parameter> extra{};

    /// Whether two ask for the same.
    friend constexpr bool operator==(const CopyImage&, const CopyImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CopyImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = struct CopyImageResult;
        /// The rules of CopyImage, in the order they are judged.
        using rules = Rules<
            outpost_lies_outside_source_region, outpost_lies_outside_destination_region,
            local_zone_lies_outside_source_region, local_zone_lies_outside_destination_region,
            kms_key_lies_outside_destination_region, kms_key_and_outpost_lie_in_two_partitions,
            struct source_and_destination_lie_in_two_partitions,
            struct completion_duration_excludes_outpost_and_local_zone, neither_image_nor_snapshot,
            tag_key_given_twice, resource_type_given_twice, tag_specification_has_no_tags,
            extra_parameter_has_a_member, extra_parameter_given_twice,
            extra_parameter_cannot_be_sent, outpost_copy_is_always_encrypted,
            struct description_is_not_ascii, more_than_50_tags, tag_has_no_value,
            destination_region_is_not_told, extra_parameter_is_not_checked>;
        /// Its members, in order.
        using members =
            Members<&CopyImage::name, &CopyImage::source_image_id, &CopyImage::source_region,
                    &CopyImage::client_token, &CopyImage::description, &CopyImage::encryption,
                    &CopyImage::destination, &CopyImage::copy_image_tags,
                    &CopyImage::tag_specifications,
                    &CopyImage::snapshot_copy_completion_duration_minutes, &CopyImage::dry_run,
                    &CopyImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Name", self.name);
            row("SourceImageId", self.source_image_id);
            row("SourceRegion", self.source_region);
            row("ClientToken", self.client_token);
            row("Description", self.description);
            row(self.encryption);
            row(self.destination);
            row("CopyImageTags", self.copy_image_tags);
            row("TagSpecification", self.tag_specifications);
            row("SnapshotCopyCompletionDurationMinutes",
                self.snapshot_copy_completion_duration_minutes);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

//=== rules ===//

/// The image would be copied from one partition to another.
struct source_and_destination_lie_in_two_partitions : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "source_and_destination_lie_in_two_partitions",
        "an image cannot be copied between partitions; store it with CreateStoreImageTask, copy "
        "the object to a bucket in the other partition, and restore it there with "
        "CreateRestoreImageTask"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"SourceRegion", "KmsKeyId"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 user guide, ami-store-restore (awsdocs archive 0446b90b, 2023); read 2026-11-23");

    /// Whether `request` keeps it, as far as the ARN of the key tells the destination's partition.
    static constexpr bool holds(const CopyImage& request) noexcept {
        return writ::detail::stays_in_partition(request);
    }

    /// Whether `request`, sent to `destination`, keeps it.
    static constexpr bool holds(const CopyImage& request, const Region& destination) noexcept {
        return writ::detail::stays_in_partition(request, destination);
    }
};

/// A completion duration is given for a copy to an Outpost or a Local Zone.
struct completion_duration_excludes_outpost_and_local_zone : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "completion_duration_excludes_outpost_and_local_zone",
        "a copy to an Outpost or a Local Zone cannot be given a completion duration; leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "SnapshotCopyCompletionDurationMinutes", "DestinationOutpostArn",
        "DestinationAvailabilityZone", "DestinationAvailabilityZoneId"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopyImage; EBS guide, time-based-copies; EC2 model of 2026-08-07 (botocore 1.43.67)");

    /// Whether `request` keeps it.
    static constexpr bool holds(const CopyImage& request) noexcept {
        return !request.snapshot_copy_completion_duration_minutes ||
               (!request.destination.outpost() && !request.destination.is_local_zone());
    }
};

/// The description has a character outside ASCII.
struct description_is_not_ascii : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "description_is_not_ascii",
        "the description has a character outside ASCII, which EC2 refuses when an image's "
        "description is changed; use plain ones, such as - for a dash"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Description"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "inferred from ModifyImageAttribute, which refused it behind builds of 10 to 17 minutes "
        "(wendylabsinc/WendyOS-Builder#56, metadist/synaplan#1546, 2026)");

    /// Whether `request` keeps it.
    static constexpr bool holds(const CopyImage& request) noexcept {
        return !request.description || !request.description->is_checked() ||
               is_ascii(request.description->text());
    }
};

//=== result ===//

/// What EC2 answers: the copy has begun.
struct CopyImageResult {
    /// imageId: the new image, pending until its copy is complete.
    Required<ImageId, struct imageId_given_right_and_in_order> image_id;
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CopyImageResult&,
                                     const CopyImageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CopyImageResult::image_id, &CopyImageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imageId", self.image_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
