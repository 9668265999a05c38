// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// CopyImage: copies an Amazon Machine Image from one Region to another, or within one.
#ifndef WRIT_EC2_COPY_IMAGE_HPP
#define WRIT_EC2_COPY_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/copy_image.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/copy_image_result.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Asks EC2 to copy an image from `source_region` into the Region that the request is sent to,
/// which CopyImage has no parameter for. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html
///
///     check(ec2::CopyImage{.name = "My server",
///                          .source_image_id = "ami-5731123e",
///                          .source_region = "us-east-1"}, in_region("us-west-2"))
struct CopyImage {
    /// Name: of the new image, unused in the account and the destination Region, 3 to 128
    /// characters.
    Required<ImageName, struct Name_given_right_and_in_order> name;
    /// SourceImageId: the image to copy.
    Required<ImageId, struct SourceImageId_given_right_and_in_order> source_image_id;
    /// SourceRegion: the Region that the image lies in.
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    /// ClientToken: the caller's name for this request, the same in each retry, at most 128
    /// characters.
    Optional<ClientToken> client_token{};
    /// Description: of the new image, at most 255 characters.
    Optional<Description> description{};
    /// Encrypted and KmsKeyId: whether and with which key the copy's snapshots are encrypted.
    Encryption encryption{};
    /// DestinationOutpostArn, DestinationAvailabilityZone, DestinationAvailabilityZoneId: where in
    /// the destination Region the copy is put.
    Destination destination{};
    /// CopyImageTags: with `true` the image's own tags are copied, but only user tags, and only if
    /// the caller owns the image.
    YesNo copy_image_tags{};
    /// TagSpecification.N: tags for the new image and its snapshots.
    List<TagSpecification> tag_specifications{};
    /// SnapshotCopyCompletionDurationMinutes: in what time the copy must be complete.
    Optional<CompletionDuration> snapshot_copy_completion_duration_minutes{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CopyImage&, const CopyImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CopyImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CopyImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<
            outpost_lies_outside_source_region, outpost_lies_outside_destination_region,
            local_zone_lies_outside_source_region, local_zone_lies_outside_destination_region,
            kms_key_lies_outside_destination_region, kms_key_and_outpost_lie_in_two_partitions,
            neither_image_nor_snapshot, source_and_destination_lie_in_two_partitions,
            completion_duration_excludes_outpost_and_local_zone, description_is_not_ascii,
            tag_specification_rules, extra_parameter_rules, outpost_copy_is_always_encrypted,
            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<
            &CopyImage::name, &CopyImage::source_image_id, &CopyImage::source_region,
            &CopyImage::client_token, &CopyImage::description, &CopyImage::encryption,
            &CopyImage::destination, &CopyImage::copy_image_tags, &CopyImage::tag_specifications,
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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
