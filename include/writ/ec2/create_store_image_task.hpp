// SPDX-License-Identifier: BSL-1.0
/// CreateStoreImageTask: stores an image as one object in an S3 bucket.
#ifndef WRIT_EC2_CREATE_STORE_IMAGE_TASK_HPP
#define WRIT_EC2_CREATE_STORE_IMAGE_TASK_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/bucket.hpp>
#include <writ/value/image_id.hpp>
#include <writ/value/object_key.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

//=== what it asks for ===//

/// Asks EC2 to store an image, with its snapshots, as one object in an S3 bucket of the Region that
/// the request is sent to (API version 2016-11-15; members as of the EC2 model of 2026-08-07,
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html).
///
///     checked(ec2::CreateStoreImageTask{.image_id = "ami-5731123e", .bucket = "my-images"})
struct CreateStoreImageTask {
    /// ImageId: the image.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// Bucket: where the object goes, with a path in the bucket or without.
    Required<Bucket, struct Bucket_given_right_and_in_order> bucket;
    /// S3ObjectTag.N: tags for the object; they are S3's, which documents ten at the most.
    List<Tag> s3_object_tags{};
    /// DryRun: with `true` EC2 does nothing, and answers whether the caller may do it.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent behind all others.
    List<Parameter> extra{};

    /// Whether two ask for the same.
    friend constexpr bool operator==(const CreateStoreImageTask&,
                                     const CreateStoreImageTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateStoreImageTask";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = struct CreateStoreImageTaskResult;
        /// The rules of CreateStoreImageTask, in the order they are judged.
        using rules = Rules<struct object_tag_key_given_twice, extra_parameter_has_a_member,
                            extra_parameter_given_twice, extra_parameter_cannot_be_sent,
                            struct more_than_10_object_tags, extra_parameter_is_not_checked>;
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

//=== rules ===//

/// The object would get more than ten tags.
struct more_than_10_object_tags : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "more_than_10_object_tags",
        "this is the 11th tag of the object; S3 allows 10, though EC2 has not been seen to refuse "
        "more: better leave some out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"S3ObjectTag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("object-tagging in the S3 user guide, read 2026-11-25; no refusal is recorded");

    /// The 11th tag's key.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr std::size_t most = 10;
        if (request.s3_object_tags.size() > most) put(Place{{}, "S3ObjectTag.N.Key", {most + 1}});
    }
};

/// The object would get two tags with the same key.
struct object_tag_key_given_twice : Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{
        "object_tag_key_given_twice",
        "an earlier tag of the object has this key, and keys are unique, case-sensitively; keep "
        "one of the two"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"S3ObjectTag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("object-tagging in the S3 user guide, read 2026-11-25; no refusal is recorded");

    /// Each further place of a key; behind the 256th tag nothing is compared, for the work must
    /// end.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr std::size_t most = 256;
        const List<Tag>& tags = request.s3_object_tags;
        for (std::size_t at = 1; at < tags.size() && at != most; ++at) {
            for (std::size_t before = 0; before != at; ++before) {
                if (*tags[before].key != *tags[at].key || tags[at].key->text().empty()) continue;
                put(Place{{}, "S3ObjectTag.N.Key", {static_cast<std::uint32_t>(at + 1)}});
                break;
            }
        }
    }
};

//=== result ===//

/// What EC2 answers: the task has begun.
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
