// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request EnableFastLaunch.
#ifndef WRIT_EC2_ENABLE_FAST_LAUNCH_HPP
#define WRIT_EC2_ENABLE_FAST_LAUNCH_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/enable_fast_launch_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FastLaunchSnapshotConfigurationRequest, a structure in EnableFastLaunch.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FastLaunchSnapshotConfigurationRequest.html
struct FastLaunchSnapshotConfigurationRequest {
    /// TargetResourceCount: a whole number.
    Optional<Integer> target_resource_count{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FastLaunchSnapshotConfigurationRequest&,
                                     const FastLaunchSnapshotConfigurationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FastLaunchSnapshotConfigurationRequest::target_resource_count>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TargetResourceCount", self.target_resource_count);
        }
    };
};

/// FastLaunchLaunchTemplateSpecificationRequest, a structure in EnableFastLaunch.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FastLaunchLaunchTemplateSpecificationRequest.html
struct FastLaunchLaunchTemplateSpecificationRequest {
    /// Version: text.
    Required<AnyText, struct Version_given_right_and_in_order> version;
    /// LaunchTemplateId: a launch template id, `lt-…`.
    Optional<LaunchTemplateId> launch_template_id{};
    /// LaunchTemplateName: text.
    Optional<AnyText> launch_template_name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FastLaunchLaunchTemplateSpecificationRequest&,
                                     const FastLaunchLaunchTemplateSpecificationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&FastLaunchLaunchTemplateSpecificationRequest::version,
                    &FastLaunchLaunchTemplateSpecificationRequest::launch_template_id,
                    &FastLaunchLaunchTemplateSpecificationRequest::launch_template_name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Version", self.version);
            row("LaunchTemplateId", self.launch_template_id);
            row("LaunchTemplateName", self.launch_template_name);
        }
    };
};

/// The request EnableFastLaunch. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html
struct EnableFastLaunch {
    /// ImageId: an image id.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// ResourceType: text.
    Optional<AnyText> resource_type{};
    /// SnapshotConfiguration: a FastLaunchSnapshotConfigurationRequest.
    FastLaunchSnapshotConfigurationRequest snapshot_configuration{};
    /// LaunchTemplate: a FastLaunchLaunchTemplateSpecificationRequest.
    Optional<FastLaunchLaunchTemplateSpecificationRequest> launch_template{};
    /// MaxParallelLaunches: a whole number.
    Optional<Integer> max_parallel_launches{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EnableFastLaunch&,
                                     const EnableFastLaunch&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "EnableFastLaunch";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = EnableFastLaunchResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&EnableFastLaunch::image_id, &EnableFastLaunch::resource_type,
                                &EnableFastLaunch::snapshot_configuration,
                                &EnableFastLaunch::launch_template,
                                &EnableFastLaunch::max_parallel_launches,
                                &EnableFastLaunch::dry_run, &EnableFastLaunch::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("ResourceType", self.resource_type);
            row("SnapshotConfiguration", self.snapshot_configuration);
            row("LaunchTemplate", self.launch_template);
            row("MaxParallelLaunches", self.max_parallel_launches);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
