// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ImportInstance.
#ifndef WRIT_EC2_IMPORT_INSTANCE_HPP
#define WRIT_EC2_IMPORT_INSTANCE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/architecture_values.hpp>
#include <writ/ec2/types/disk_image_detail.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/import_instance_result.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/placement.hpp>
#include <writ/ec2/types/platform_values.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/shutdown_behavior.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/volume_detail.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// UserData, a structure in ImportInstance.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserData.html
struct UserData {
    /// Data: text.
    Optional<AnyText> data{};

    /// Whether two are equal.
    friend constexpr bool operator==(const UserData&, const UserData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UserData::data>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Data", self.data);
        }
    };
};

/// ImportInstanceLaunchSpecification, a structure in ImportInstance.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstanceLaunchSpecification.html
struct ImportInstanceLaunchSpecification {
    /// Architecture: one of 5 words, such as `i386`.
    Optional<ArchitectureValues> architecture{};
    /// GroupName.N: texts.
    List<AnyText> group_names{};
    /// GroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> group_ids{};
    /// AdditionalInfo: text.
    Optional<AnyText> additional_info{};
    /// UserData: a UserData.
    UserData user_data{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// Placement: a Placement.
    Placement placement{};
    /// Monitoring: yes or no.
    YesNo monitoring{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// InstanceInitiatedShutdownBehavior: `stop` or `terminate`.
    Optional<ShutdownBehavior> instance_initiated_shutdown_behavior{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImportInstanceLaunchSpecification&,
                                     const ImportInstanceLaunchSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImportInstanceLaunchSpecification::architecture,
                    &ImportInstanceLaunchSpecification::group_names,
                    &ImportInstanceLaunchSpecification::group_ids,
                    &ImportInstanceLaunchSpecification::additional_info,
                    &ImportInstanceLaunchSpecification::user_data,
                    &ImportInstanceLaunchSpecification::instance_type,
                    &ImportInstanceLaunchSpecification::placement,
                    &ImportInstanceLaunchSpecification::monitoring,
                    &ImportInstanceLaunchSpecification::subnet_id,
                    &ImportInstanceLaunchSpecification::instance_initiated_shutdown_behavior,
                    &ImportInstanceLaunchSpecification::private_ip_address>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"UserData"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Architecture", self.architecture);
            row("GroupName", self.group_names);
            row("GroupId", self.group_ids);
            row("AdditionalInfo", self.additional_info);
            row("UserData", self.user_data);
            row("InstanceType", self.instance_type);
            row("Placement", self.placement);
            row("Monitoring", self.monitoring);
            row("SubnetId", self.subnet_id);
            row("InstanceInitiatedShutdownBehavior", self.instance_initiated_shutdown_behavior);
            row("PrivateIpAddress", self.private_ip_address);
        }
    };
};

/// DiskImage, a structure in ImportInstance.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DiskImage.html
struct DiskImage {
    /// Description: text.
    Optional<AnyText> description{};
    /// Image: a DiskImageDetail.
    Optional<DiskImageDetail> image{};
    /// Volume: a VolumeDetail.
    Optional<VolumeDetail> volume{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DiskImage&, const DiskImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DiskImage::description, &DiskImage::image, &DiskImage::volume>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("Image", self.image);
            row("Volume", self.volume);
        }
    };
};

/// The request ImportInstance. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html
struct ImportInstance {
    /// Platform: `Windows`.
    Required<PlatformValues, struct Platform_given_right_and_in_order> platform;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Description: text.
    Optional<AnyText> description{};
    /// LaunchSpecification: an ImportInstanceLaunchSpecification.
    ImportInstanceLaunchSpecification launch_specification{};
    /// DiskImage.N: a list of DiskImage.
    List<DiskImage> disk_images{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImportInstance&,
                                     const ImportInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ImportInstance";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ImportInstanceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ImportInstance::platform, &ImportInstance::dry_run,
                                &ImportInstance::description, &ImportInstance::launch_specification,
                                &ImportInstance::disk_images, &ImportInstance::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Platform", self.platform);
            row("DryRun", self.dry_run);
            row("Description", self.description);
            row("LaunchSpecification", self.launch_specification);
            row("DiskImage", self.disk_images);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
