// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateReplaceRootVolumeTask.
#ifndef WRIT_EC2_CREATE_REPLACE_ROOT_VOLUME_TASK_HPP
#define WRIT_EC2_CREATE_REPLACE_ROOT_VOLUME_TASK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_replace_root_volume_task_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateReplaceRootVolumeTask. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateReplaceRootVolumeTask.html
struct CreateReplaceRootVolumeTask {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ImageId: an image id.
    Optional<ImageId> image_id{};
    /// DeleteReplacedRootVolume: yes or no.
    YesNo delete_replaced_root_volume{};
    /// VolumeInitializationRate: a whole number.
    Optional<Long> volume_initialization_rate{};
    /// VolumeId: a volume id, `vol-…`.
    Optional<VolumeId> volume_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateReplaceRootVolumeTask&,
                                     const CreateReplaceRootVolumeTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateReplaceRootVolumeTask";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateReplaceRootVolumeTaskResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateReplaceRootVolumeTask::instance_id, &CreateReplaceRootVolumeTask::snapshot_id,
            &CreateReplaceRootVolumeTask::client_token, &CreateReplaceRootVolumeTask::dry_run,
            &CreateReplaceRootVolumeTask::tag_specifications,
            &CreateReplaceRootVolumeTask::image_id,
            &CreateReplaceRootVolumeTask::delete_replaced_root_volume,
            &CreateReplaceRootVolumeTask::volume_initialization_rate,
            &CreateReplaceRootVolumeTask::volume_id, &CreateReplaceRootVolumeTask::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("SnapshotId", self.snapshot_id);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row("ImageId", self.image_id);
            row("DeleteReplacedRootVolume", self.delete_replaced_root_volume);
            row("VolumeInitializationRate", self.volume_initialization_rate);
            row("VolumeId", self.volume_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
