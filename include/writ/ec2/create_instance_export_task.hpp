// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateInstanceExportTask.
#ifndef WRIT_EC2_CREATE_INSTANCE_EXPORT_TASK_HPP
#define WRIT_EC2_CREATE_INSTANCE_EXPORT_TASK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/container_format.hpp>
#include <writ/ec2/types/create_instance_export_task_result.hpp>
#include <writ/ec2/types/disk_image_format.hpp>
#include <writ/ec2/types/export_environment.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ExportToS3TaskSpecification, a structure in CreateInstanceExportTask.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportToS3TaskSpecification.html
struct ExportToS3TaskSpecification {
    /// DiskImageFormat: `VMDK`, `RAW` or `VHD`.
    Optional<DiskImageFormat> disk_image_format{};
    /// ContainerFormat: `ova`.
    Optional<ContainerFormat> container_format{};
    /// S3Bucket: text.
    Optional<AnyText> s3_bucket{};
    /// S3Prefix: text.
    Optional<AnyText> s3_prefix{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ExportToS3TaskSpecification&,
                                     const ExportToS3TaskSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExportToS3TaskSpecification::disk_image_format,
                                &ExportToS3TaskSpecification::container_format,
                                &ExportToS3TaskSpecification::s3_bucket,
                                &ExportToS3TaskSpecification::s3_prefix>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DiskImageFormat", self.disk_image_format);
            row("ContainerFormat", self.container_format);
            row("S3Bucket", self.s3_bucket);
            row("S3Prefix", self.s3_prefix);
        }
    };
};

/// The request CreateInstanceExportTask. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceExportTask.html
struct CreateInstanceExportTask {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// TargetEnvironment: `citrix`, `vmware` or `microsoft`.
    Required<ExportEnvironment, struct TargetEnvironment_given_right_and_in_order>
        target_environment;
    /// ExportToS3: an ExportToS3TaskSpecification.
    Required<ExportToS3TaskSpecification, struct ExportToS3_given_right_and_in_order>
        export_to_s3_task;
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Description: text.
    Optional<AnyText> description{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateInstanceExportTask&,
                                     const CreateInstanceExportTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateInstanceExportTask";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateInstanceExportTaskResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateInstanceExportTask::instance_id, &CreateInstanceExportTask::target_environment,
            &CreateInstanceExportTask::export_to_s3_task,
            &CreateInstanceExportTask::tag_specifications, &CreateInstanceExportTask::description,
            &CreateInstanceExportTask::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("TargetEnvironment", self.target_environment);
            row("ExportToS3", self.export_to_s3_task);
            row("TagSpecification", self.tag_specifications);
            row("Description", self.description);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
