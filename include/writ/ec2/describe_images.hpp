// SPDX-License-Identifier: BSL-1.0
/// DescribeImages: lists the images that the caller can see, and tells in which state they are.
#ifndef WRIT_EC2_DESCRIBE_IMAGES_HPP
#define WRIT_EC2_DESCRIBE_IMAGES_HPP

#include <concepts>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/image.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/image_id.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameter.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

//=== what it asks for ===//

/// Asks EC2 which images there are in the Region that the request is sent to, and what is known of
/// them (API version 2016-11-15; members as of the EC2 model of 2026-08-07,
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).
///
///     constexpr ImageId ids[] = {"ami-5731123e"};
///     checked(ec2::DescribeImages{.image_ids = ids})
struct DescribeImages {
    /// ImageId.N: the images.
    List<ImageId> image_ids{};
    /// Owner.N: whose images: account ids, `self`, `amazon`, `aws-backup-vault`,
    /// `aws-marketplace`.
    List<AnyText> owners{};
    /// ExecutableBy.N: who may launch them: an account id, `self`, `all`.
    List<AnyText> executable_users{};
    /// Filter.N: what they have in common.
    List<Filter> filters{};
    /// IncludeDeprecated: with `true` deprecated ones are listed too.
    YesNo include_deprecated{};
    /// IncludeDisabled: with `true` disabled ones are listed too.
    YesNo include_disabled{};
    /// MaxResults: how many images one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended; `next_page` fills it.
    Optional<AnyText> next_token{};
    /// DryRun: with `true` EC2 does nothing, and answers whether the caller may do it.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent behind all others.
    List<Parameter> extra{};

    /// Whether two ask for the same.
    friend constexpr bool operator==(const DescribeImages&,
                                     const DescribeImages&) noexcept = default;

    /// Action, as it is sent.
    static constexpr std::string_view action = "DescribeImages";
    /// Version, as it is sent.
    static constexpr std::string_view version = api_version;
    /// What its reply holds.
    using result_type = struct DescribeImagesResult;
};

//=== rules ===//

/// The rules of DescribeImages, in the order they are judged.
Rules<image_ids_exclude_max_results, extra_parameter_has_a_member, extra_parameter_given_twice,
      extra_parameter_cannot_be_sent, extra_parameter_is_not_checked>
rules_of(const DescribeImages&);

//=== wire table ===//

/// What goes on the wire, in order.
template <class Self, class Row>
    requires std::same_as<const Self, const DescribeImages>
constexpr void wire_table(Self& request, Row& row) {
    row("ImageId", request.image_ids);
    row("Owner", request.owners);
    row("ExecutableBy", request.executable_users);
    row("Filter", request.filters);
    row("IncludeDeprecated", request.include_deprecated);
    row("IncludeDisabled", request.include_disabled);
    row("MaxResults", request.max_results);
    row("NextToken", request.next_token);
    row("DryRun", request.dry_run);
    row.extra(request.extra);
}

//=== result ===//

/// What EC2 answers: the images, or a page of them.
struct DescribeImagesResult {
    /// imagesSet: the images, each read as it is walked over.
    XmlList<Image> images{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImagesResult&,
                                     const DescribeImagesResult&) noexcept = default;
};

/// What is read from a reply.
template <class Self, class Row>
    requires std::same_as<const Self, const DescribeImagesResult>
constexpr void reply_table(Self& result, Row& row) {
    row("imagesSet", result.images);
    row("nextToken", result.next_token);
    row("requestId", result.request_id);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
