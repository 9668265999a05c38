// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// CreateStoreImageTask: stores an image as one object in an S3 bucket.
#ifndef WRIT_EC2_CREATE_STORE_IMAGE_TASK_HPP
#define WRIT_EC2_CREATE_STORE_IMAGE_TASK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/create_store_image_task.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_store_image_task_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/bucket.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Asks EC2 to store an image, with its snapshots, as one object in an S3 bucket of the Region that
/// the request is sent to. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html
///
///     checked(ec2::CreateStoreImageTask{.image_id = "ami-5731123e", .bucket = "my-images"})
struct CreateStoreImageTask {
    /// ImageId: the image.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// Bucket: where the object goes, with a path in the bucket or without.
    Required<Bucket, struct Bucket_given_right_and_in_order> bucket;
    /// S3ObjectTag.N: tags for the object; they are S3's, which documents ten at the most.
    List<Tag> s3_object_tags{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateStoreImageTask&,
                                     const CreateStoreImageTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateStoreImageTask";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateStoreImageTaskResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<object_tag_key_given_twice, more_than_10_object_tags,
                            extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateStoreImageTask::image_id, &CreateStoreImageTask::bucket,
                                &CreateStoreImageTask::s3_object_tags,
                                &CreateStoreImageTask::dry_run, &CreateStoreImageTask::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("Bucket", self.bucket);
            row("S3ObjectTag", self.s3_object_tags);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
