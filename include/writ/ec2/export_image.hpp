// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ExportImage.
#ifndef WRIT_EC2_EXPORT_IMAGE_HPP
#define WRIT_EC2_EXPORT_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/disk_image_format.hpp>
#include <writ/ec2/types/export_image_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
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

/// ExportTaskS3LocationRequest, a structure in ExportImage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportTaskS3LocationRequest.html
struct ExportTaskS3LocationRequest {
    /// S3Bucket: text.
    Required<AnyText, struct S3Bucket_given_right_and_in_order> s3_bucket;
    /// S3Prefix: text.
    Optional<AnyText> s3_prefix{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ExportTaskS3LocationRequest&,
                                     const ExportTaskS3LocationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExportTaskS3LocationRequest::s3_bucket,
                                &ExportTaskS3LocationRequest::s3_prefix>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("S3Bucket", self.s3_bucket);
            row("S3Prefix", self.s3_prefix);
        }
    };
};

/// The request ExportImage. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html
struct ExportImage {
    /// DiskImageFormat: `VMDK`, `RAW` or `VHD`.
    Required<DiskImageFormat, struct DiskImageFormat_given_right_and_in_order> disk_image_format;
    /// ImageId: an image id.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// S3ExportLocation: an ExportTaskS3LocationRequest.
    Required<ExportTaskS3LocationRequest, struct S3ExportLocation_given_right_and_in_order>
        s3_export_location;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// RoleName: text.
    Optional<AnyText> role_name{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ExportImage&, const ExportImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ExportImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ExportImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"export-image-task"};
        /// Its members, in order.
        using members = Members<&ExportImage::disk_image_format, &ExportImage::image_id,
                                &ExportImage::s3_export_location, &ExportImage::client_token,
                                &ExportImage::description, &ExportImage::dry_run,
                                &ExportImage::role_name, &ExportImage::tag_specifications,
                                &ExportImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DiskImageFormat", self.disk_image_format);
            row("ImageId", self.image_id);
            row("S3ExportLocation", self.s3_export_location);
            row("ClientToken", self.client_token);
            row("Description", self.description);
            row("DryRun", self.dry_run);
            row("RoleName", self.role_name);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
