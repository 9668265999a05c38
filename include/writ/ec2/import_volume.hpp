// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ImportVolume.
#ifndef WRIT_EC2_IMPORT_VOLUME_HPP
#define WRIT_EC2_IMPORT_VOLUME_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/disk_image_detail.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/import_volume_result.hpp>
#include <writ/ec2/types/volume_detail.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ImportVolume. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportVolume.html
struct ImportVolume {
    /// Image: a DiskImageDetail.
    Required<DiskImageDetail, struct Image_given_right_and_in_order> image;
    /// Volume: a VolumeDetail.
    Required<VolumeDetail, struct Volume_given_right_and_in_order> volume;
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// Description: text.
    Optional<AnyText> description{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImportVolume&, const ImportVolume&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ImportVolume";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ImportVolumeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&ImportVolume::image, &ImportVolume::volume,
                                &ImportVolume::availability_zone_id, &ImportVolume::dry_run,
                                &ImportVolume::availability_zone, &ImportVolume::description,
                                &ImportVolume::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Image", self.image);
            row("Volume", self.volume);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("DryRun", self.dry_run);
            row("AvailabilityZone", self.availability_zone);
            row("Description", self.description);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
