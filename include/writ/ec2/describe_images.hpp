// SPDX-License-Identifier: BSL-1.0
/// DescribeImages: lists the images that the caller can see, and tells in which state they are.
#ifndef WRIT_EC2_DESCRIBE_IMAGES_HPP
#define WRIT_EC2_DESCRIBE_IMAGES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/image.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/any_image_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
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
///     checked(ec2::DescribeImages{.image_ids = list_of<"ami-5731123e">})
struct DescribeImages {
    /// ImageId.N: the images, kernels and RAM disks.
    List<AnyImageId> image_ids{};
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

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeImages";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = struct DescribeImagesResult;
        /// The rules of DescribeImages, in the order they are judged.
        using rules =
            Rules<image_ids_exclude_max_results, max_results_is_below_5,
                  struct owner_is_no_account_id, struct executable_user_is_no_account_id,
                  filter_has_no_name, filter_has_more_than_200_values,
                  filter_value_is_longer_than_255, extra_parameter_has_a_member,
                  extra_parameter_given_twice, extra_parameter_cannot_be_sent,
                  struct owner_is_not_documented, struct executable_user_is_not_documented,
                  more_than_1000_image_ids, filters_have_more_than_200_values, more_than_50_filters,
                  filter_has_no_values, extra_parameter_is_not_checked>;
        /// Its members, in order.
        using members =
            Members<&DescribeImages::image_ids, &DescribeImages::owners,
                    &DescribeImages::executable_users, &DescribeImages::filters,
                    &DescribeImages::include_deprecated, &DescribeImages::include_disabled,
                    &DescribeImages::max_results, &DescribeImages::next_token,
                    &DescribeImages::dry_run, &DescribeImages::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_ids);
            row("Owner", self.owners);
            row("ExecutableBy", self.executable_users);
            row("Filter", self.filters);
            row("IncludeDeprecated", self.include_deprecated);
            row("IncludeDisabled", self.include_disabled);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

//=== rules ===//

namespace detail {

inline constexpr const char* account_sentence =
    "an account id has exactly 12 digits, without hyphens and without white space around it; "
    "leading zeros count, which a file that holds it as a number loses";

constexpr bool is_account_id(std::string_view text) noexcept {
    return text.size() == 12 && digits.contains_all(text);
}

// Whether `text` stands for an account, but is no id of one: it has other than twelve digits, or
// hyphens among them, or white space around them.
constexpr bool is_broken_account_id(std::string_view text) noexcept {
    constexpr CharSet around = writ::detail::white_space;
    std::string_view id = text;
    while (!id.empty() && around.contains(id.front())) id.remove_prefix(1);
    while (!id.empty() && around.contains(id.back())) id.remove_suffix(1);
    const bool is_meant = (digits + CharSet("-")).contains_all(id) &&
                          id.find_first_not_of('-') != std::string_view::npos;
    return is_meant && !is_account_id(text);
}

// Calls `put` for each of `names`, called `parameter`, of which `is_wrong(text)`.
template <class IsWrong, class Put>
constexpr void each_wrong_name(const List<AnyText>& names, std::string_view parameter,
                               IsWrong is_wrong, Put put) noexcept {
    const auto judge = [&](const AnyText& name, std::uint32_t at) {
        if (name.is_checked() && is_wrong(name.text())) put(Place{{}, parameter, {at}});
    };
    writ::detail::each_numbered(names, judge);
}

// Whether `text` is neither an account id, whole or broken, nor one of `words`.
template <std::size_t Count>
constexpr bool is_unknown_word(std::string_view text,
                               const std::string_view (&words)[Count]) noexcept {
    for (const std::string_view word : words) {
        if (text == word) return false;
    }
    return !is_broken_account_id(text) && !is_account_id(text);
}

}  // namespace detail

/// An owner is meant to be an account, and is no account id.
struct owner_is_no_account_id : Refuses {
    /// The name, the sentence and EC2's code, as documented.
    static constexpr Reason reason{"owner_is_no_account_id", detail::account_sentence,
                                   "InvalidUserID.Malformed"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Owner.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 error codes; for the accounts of launch permissions recorded answers of EC2 of "
        "2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ec2/images_controls) and "
        "hashicorp/packer-plugin-amazon#120, #186");

    /// Each such owner.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_wrong_name(request.owners, parameters[0], detail::is_broken_account_id, put);
    }
};

/// One who may launch the images is meant to be an account, and is no account id.
struct executable_user_is_no_account_id : Refuses {
    /// The name, the sentence and EC2's code, as documented.
    static constexpr Reason reason{"executable_user_is_no_account_id", detail::account_sentence,
                                   "InvalidUserID.Malformed"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ExecutableBy.N"};
    /// Where it comes from.
    static constexpr std::string_view source = owner_is_no_account_id::source;

    /// Each such user.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_wrong_name(request.executable_users, parameters[0],
                                detail::is_broken_account_id, put);
    }
};

/// An owner is neither an account nor a word that AWS documents.
struct owner_is_not_documented : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"owner_is_not_documented",
                                   "an owner is an account id, self, amazon, aws-backup-vault or "
                                   "aws-marketplace, without white "
                                   "space around it; see whether this one is meant"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Owner.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 model of 2026-08-07 (botocore 1.43.67), DescribeImages, Owners");

    /// Each such owner.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr auto is_unknown = [](std::string_view text) {
            constexpr std::string_view words[] = {"self", "amazon", "aws-backup-vault",
                                                  "aws-marketplace"};
            return detail::is_unknown_word(text, words);
        };
        detail::each_wrong_name(request.owners, parameters[0], is_unknown, put);
    }
};

/// One who may launch the images is neither an account nor a word that AWS documents.
struct executable_user_is_not_documented : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "executable_user_is_not_documented",
        "who may launch an image is an account id, self or all, without white space around it; see "
        "whether this one is meant"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ExecutableBy.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 model of 2026-08-07 (botocore 1.43.67), DescribeImages, ExecutableUsers");

    /// Each such user.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr auto is_unknown = [](std::string_view text) {
            constexpr std::string_view words[] = {"self", "all"};
            return detail::is_unknown_word(text, words);
        };
        detail::each_wrong_name(request.executable_users, parameters[0], is_unknown, put);
    }
};

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

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImagesResult::images, &DescribeImagesResult::next_token,
                                &DescribeImagesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("imagesSet", self.images);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
