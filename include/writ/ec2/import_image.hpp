// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ImportImage.
#ifndef WRIT_EC2_IMPORT_IMAGE_HPP
#define WRIT_EC2_IMPORT_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/boot_mode_values.hpp>
#include <writ/ec2/types/client_data.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/import_image_result.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/user_bucket.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImageDiskContainer, a structure in ImportImage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageDiskContainer.html
struct ImageDiskContainer {
    /// Description: text.
    Optional<AnyText> description{};
    /// DeviceName: text.
    Optional<AnyText> device_name{};
    /// Format: text.
    Optional<AnyText> format{};
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// Url: text.
    Optional<AnyText> url{};
    /// UserBucket: a UserBucket.
    UserBucket user_bucket{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImageDiskContainer&,
                                     const ImageDiskContainer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImageDiskContainer::description, &ImageDiskContainer::device_name,
                                &ImageDiskContainer::format, &ImageDiskContainer::snapshot_id,
                                &ImageDiskContainer::url, &ImageDiskContainer::user_bucket>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"Url"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("DeviceName", self.device_name);
            row("Format", self.format);
            row("SnapshotId", self.snapshot_id);
            row("Url", self.url);
            row("UserBucket", self.user_bucket);
        }
    };
};

/// ImportImageLicenseConfigurationRequest, a structure in ImportImage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImageLicenseConfigurationRequest.html
struct ImportImageLicenseConfigurationRequest {
    /// LicenseConfigurationArn: an ARN.
    Optional<Arn> license_configuration_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImportImageLicenseConfigurationRequest&,
                                     const ImportImageLicenseConfigurationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("LicenseConfigurationArn", self.license_configuration_arn);
        }
        /// Its members, in order.
        using members = Members<&ImportImageLicenseConfigurationRequest::license_configuration_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LicenseConfigurationArn", self.license_configuration_arn);
        }
    };
};

/// The request ImportImage. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html
struct ImportImage {
    /// Architecture: text.
    Optional<AnyText> architecture{};
    /// ClientData: a ClientData.
    ClientData client_data{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DiskContainer.N: a list of ImageDiskContainer.
    List<ImageDiskContainer> disk_containers{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Encrypted and KmsKeyId.
    Encryption encryption{};
    /// Hypervisor: text.
    Optional<AnyText> hypervisor{};
    /// LicenseType: text.
    Optional<AnyText> license_type{};
    /// Platform: text.
    Optional<AnyText> platform{};
    /// RoleName: text.
    Optional<AnyText> role_name{};
    /// LicenseSpecifications.N: a list of ImportImageLicenseConfigurationRequest.
    List<ImportImageLicenseConfigurationRequest> license_specifications{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// UsageOperation: text.
    Optional<AnyText> usage_operation{};
    /// BootMode: `legacy-bios`, `uefi` or `uefi-preferred`.
    Optional<BootModeValues> boot_mode{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImportImage&, const ImportImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ImportImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ImportImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, likely_tag_specification_type_rules,
                            tag_specification_rules, extra_parameter_rules,
                            destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"import-image-task"};
        /// Its members, in order.
        using members = Members<
            &ImportImage::architecture, &ImportImage::client_data, &ImportImage::client_token,
            &ImportImage::description, &ImportImage::disk_containers, &ImportImage::dry_run,
            &ImportImage::encryption, &ImportImage::hypervisor, &ImportImage::license_type,
            &ImportImage::platform, &ImportImage::role_name, &ImportImage::license_specifications,
            &ImportImage::tag_specifications, &ImportImage::usage_operation,
            &ImportImage::boot_mode, &ImportImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Architecture", self.architecture);
            row("ClientData", self.client_data);
            row("ClientToken", self.client_token);
            row("Description", self.description);
            row("DiskContainer", self.disk_containers);
            row("DryRun", self.dry_run);
            row(self.encryption);
            row("Hypervisor", self.hypervisor);
            row("LicenseType", self.license_type);
            row("Platform", self.platform);
            row("RoleName", self.role_name);
            row("LicenseSpecifications", self.license_specifications);
            row("TagSpecification", self.tag_specifications);
            row("UsageOperation", self.usage_operation);
            row("BootMode", self.boot_mode);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
