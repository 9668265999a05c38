// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// CreateRestoreImageTask: makes an image of an object that CreateStoreImageTask has stored.
#ifndef WRIT_EC2_CREATE_RESTORE_IMAGE_TASK_HPP
#define WRIT_EC2_CREATE_RESTORE_IMAGE_TASK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_restore_image_task_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/bucket.hpp>
#include <writ/value/object_key.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Asks EC2 to make an image of a stored one, whose object lies in an S3 bucket of the Region that
/// the request is sent to. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRestoreImageTask.html
///
///     checked(ec2::CreateRestoreImageTask{.bucket = "my-images",
///                                         .object_key = "ami-5731123e.bin"})
struct CreateRestoreImageTask {
    /// Bucket: where the object lies.
    Required<Bucket, struct Bucket_given_right_and_in_order> bucket;
    /// ObjectKey: the object's key, with its path in the bucket.
    Required<ObjectKey, struct ObjectKey_given_right_and_in_order> object_key;
    /// Name: of the new image; without one it gets the name of the image that was stored, 3 to 128
    /// characters.
    Optional<ImageName> name{};
    /// TagSpecification.N: tags for the image and its snapshots.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateRestoreImageTask&,
                                     const CreateRestoreImageTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateRestoreImageTask";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateRestoreImageTaskResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<neither_image_nor_snapshot, tag_specification_rules,
                            extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateRestoreImageTask::bucket,
                                &CreateRestoreImageTask::object_key, &CreateRestoreImageTask::name,
                                &CreateRestoreImageTask::tag_specifications,
                                &CreateRestoreImageTask::dry_run, &CreateRestoreImageTask::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Bucket", self.bucket);
            row("ObjectKey", self.object_key);
            row("Name", self.name);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
