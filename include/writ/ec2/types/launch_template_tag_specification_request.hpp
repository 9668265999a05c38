// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateTagSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateTagSpecificationRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateTagSpecificationRequest.html
struct LaunchTemplateTagSpecificationRequest {
    /// ResourceType: one of 111 words, such as `capacity-reservation`.
    Required<ResourceType, struct ResourceType_given_right_and_in_order> resource_type;
    /// Tag.N: a list of Tag.
    List<Tag> tags{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateTagSpecificationRequest&,
                                     const LaunchTemplateTagSpecificationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateTagSpecificationRequest::resource_type,
                                &LaunchTemplateTagSpecificationRequest::tags>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("Tag", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
