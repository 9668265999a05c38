// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// What EC2 answers to CreateRestoreImageTask.
#ifndef WRIT_EC2_TYPES_CREATE_RESTORE_IMAGE_TASK_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_RESTORE_IMAGE_TASK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateRestoreImageTask. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRestoreImageTask.html
struct CreateRestoreImageTaskResult {
    /// imageId: the new image, pending until it is restored.
    Required<ImageId, struct imageId_given_right_and_in_order> image_id;
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateRestoreImageTaskResult&,
                                     const CreateRestoreImageTaskResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateRestoreImageTaskResult::image_id,
                                &CreateRestoreImageTaskResult::request_id>;

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
