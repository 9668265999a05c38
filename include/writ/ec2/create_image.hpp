// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateImage.
#ifndef WRIT_EC2_CREATE_IMAGE_HPP
#define WRIT_EC2_CREATE_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/block_device_mapping.hpp>
#include <writ/ec2/types/create_image_result.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/snapshot_location_enum.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateImage. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
struct CreateImage {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// Name: an image name, 3 to 128 characters.
    Required<ImageName, struct Name_given_right_and_in_order> name;
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// SnapshotLocation: `regional` or `local`.
    Optional<SnapshotLocationEnum> snapshot_location{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: a description, at most 255 characters.
    Optional<Description> description{};
    /// NoReboot: yes or no.
    YesNo no_reboot{};
    /// BlockDeviceMapping.N: a list of BlockDeviceMapping.
    List<BlockDeviceMapping> block_device_mappings{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateImage&, const CreateImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"image", "snapshot"};
        /// Its members, in order.
        using members = Members<
            &CreateImage::instance_id, &CreateImage::name, &CreateImage::tag_specifications,
            &CreateImage::snapshot_location, &CreateImage::dry_run, &CreateImage::description,
            &CreateImage::no_reboot, &CreateImage::block_device_mappings, &CreateImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("Name", self.name);
            row("TagSpecification", self.tag_specifications);
            row("SnapshotLocation", self.snapshot_location);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("NoReboot", self.no_reboot);
            row("BlockDeviceMapping", self.block_device_mappings);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
