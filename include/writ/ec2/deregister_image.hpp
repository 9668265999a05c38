// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// DeregisterImage: gives an image up, and on request deletes its snapshots with it.
#ifndef WRIT_EC2_DEREGISTER_IMAGE_HPP
#define WRIT_EC2_DEREGISTER_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/deregister_image_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/image_id.hpp>
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

/// Asks EC2 to deregister an image, so that no instance can be launched from it any more; a copy
/// that is still pending is cancelled. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
///
///     checked(ec2::DeregisterImage{.image_id = "ami-5731123e"})
struct DeregisterImage {
    /// ImageId: the image.
    Required<ImageId, struct ImageId_given_right_and_in_order> image_id;
    /// DeleteAssociatedSnapshots: with `true` its snapshots are deleted with it, but for those that
    /// belong to another image too.
    YesNo delete_associated_snapshots{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeregisterImage&,
                                     const DeregisterImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeregisterImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeregisterImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeregisterImage::image_id,
                                &DeregisterImage::delete_associated_snapshots,
                                &DeregisterImage::dry_run, &DeregisterImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_id);
            row("DeleteAssociatedSnapshots", self.delete_associated_snapshots);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
