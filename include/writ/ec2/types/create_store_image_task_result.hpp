// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// What EC2 answers to CreateStoreImageTask.
#ifndef WRIT_EC2_TYPES_CREATE_STORE_IMAGE_TASK_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_STORE_IMAGE_TASK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/object_key.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateStoreImageTask. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html
struct CreateStoreImageTaskResult {
    /// objectKey: the key that the object will have.
    Required<ObjectKey, struct objectKey_given_right_and_in_order> object_key;
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateStoreImageTaskResult&,
                                     const CreateStoreImageTaskResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateStoreImageTaskResult::object_key,
                                &CreateStoreImageTaskResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("objectKey", self.object_key);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
