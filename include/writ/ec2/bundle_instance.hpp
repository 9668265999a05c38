// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request BundleInstance.
#ifndef WRIT_EC2_BUNDLE_INSTANCE_HPP
#define WRIT_EC2_BUNDLE_INSTANCE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/bundle_instance_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// S3Storage, a structure in BundleInstance.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_S3Storage.html
struct S3Storage {
    /// AWSAccessKeyId: text.
    Optional<AnyText> aws_access_key_id{};
    /// Bucket: text.
    Optional<AnyText> bucket{};
    /// Prefix: text.
    Optional<AnyText> prefix{};
    /// UploadPolicy: a blob, sent as base64.
    Optional<Blob> upload_policy{};
    /// UploadPolicySignature: text.
    Optional<AnyText> upload_policy_signature{};

    /// Whether two are equal.
    friend constexpr bool operator==(const S3Storage&, const S3Storage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&S3Storage::aws_access_key_id, &S3Storage::bucket,
                                &S3Storage::prefix, &S3Storage::upload_policy,
                                &S3Storage::upload_policy_signature>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"UploadPolicy", "UploadPolicySignature"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AWSAccessKeyId", self.aws_access_key_id);
            row("Bucket", self.bucket);
            row("Prefix", self.prefix);
            row("UploadPolicy", self.upload_policy);
            row("UploadPolicySignature", self.upload_policy_signature);
        }
    };
};

/// Storage, a structure in BundleInstance.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Storage.html
struct Storage {
    /// S3: a S3Storage.
    S3Storage s3{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Storage&, const Storage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Storage::s3>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("S3", self.s3);
        }
    };
};

/// The request BundleInstance. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BundleInstance.html
struct BundleInstance {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// Storage: a Storage.
    Required<Storage, struct Storage_given_right_and_in_order> storage;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const BundleInstance&,
                                     const BundleInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "BundleInstance";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = BundleInstanceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&BundleInstance::instance_id, &BundleInstance::storage,
                                &BundleInstance::dry_run, &BundleInstance::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("Storage", self.storage);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
