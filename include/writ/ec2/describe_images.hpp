// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// DescribeImages: lists the images that the caller can see, and tells in which state they are.
#ifndef WRIT_EC2_DESCRIBE_IMAGES_HPP
#define WRIT_EC2_DESCRIBE_IMAGES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/describe_images.hpp>
#include <writ/ec2/types/any_image_id.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_images_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Asks EC2 which images there are in the Region that the request is sent to, and what is known of
/// them. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
///
///     checked(ec2::DescribeImages{.image_ids = list_of<"ami-5731123e">})
struct DescribeImages {
    /// ExecutableBy.N: who may launch them: an account id, `self`, `all`.
    List<AnyText> executable_users{};
    /// ImageId.N: the images, kernels and RAM disks.
    List<AnyImageId> image_ids{};
    /// Owner.N: whose images: account ids, `self`, `amazon`, `aws-backup-vault`, `aws-marketplace`.
    List<AnyText> owners{};
    /// IncludeDeprecated: with `true` deprecated ones are listed too.
    YesNo include_deprecated{};
    /// IncludeDisabled: with `true` disabled ones are listed too.
    YesNo include_disabled{};
    /// MaxResults: how many images one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended; `next_page` fills it.
    Optional<AnyText> next_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: what they have in common.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeImages&,
                                     const DescribeImages&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeImages";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeImagesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<
            image_ids_exclude_max_results, max_results_is_below_5, owner_is_no_account_id,
            executable_user_is_no_account_id, more_than_1000_image_ids, owner_is_not_documented,
            executable_user_is_not_documented, documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "architecture", "block-device-mapping.delete-on-termination",
            "block-device-mapping.device-name", "block-device-mapping.encrypted",
            "block-device-mapping.snapshot-id", "block-device-mapping.volume-size",
            "block-device-mapping.volume-type", "creation-date", "description", "ena-support",
            "free-tier-eligible", "hypervisor", "image-allowed", "image-id", "image-type",
            "image-watermark.source-image-creation-time", "image-watermark.source-image-id",
            "image-watermark.source-image-region", "image-watermark.watermark-creation-time",
            "image-watermark.watermark-key", "is-public", "kernel-id", "manifest-location", "name",
            "owner-alias", "owner-id", "platform", "product-code", "product-code.type",
            "public-ssm-parameter-name", "ramdisk-id", "root-device-name", "root-device-type",
            "source-image-id", "source-image-region", "source-instance-id", "sriov-net-support",
            "state", "state-reason-code", "state-reason-message", "tag-key", "tag:<key>",
            "virtualization-type"};
        /// Its members, in order.
        using members = Members<&DescribeImages::executable_users, &DescribeImages::image_ids,
                                &DescribeImages::owners, &DescribeImages::include_deprecated,
                                &DescribeImages::include_disabled, &DescribeImages::max_results,
                                &DescribeImages::next_token, &DescribeImages::dry_run,
                                &DescribeImages::filters, &DescribeImages::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ExecutableBy", self.executable_users);
            row("ImageId", self.image_ids);
            row("Owner", self.owners);
            row("IncludeDeprecated", self.include_deprecated);
            row("IncludeDisabled", self.include_disabled);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
