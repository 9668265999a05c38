// SPDX-License-Identifier: BSL-1.0
/// Listings that come in pages: MaxResults and NextToken.
#ifndef WRIT_EC2_TYPES_PAGINATION_HPP
#define WRIT_EC2_TYPES_PAGINATION_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Images are named, and the number of results is limited.
struct image_ids_exclude_max_results : Refuses {
    /// The name, the sentence and EC2's code.
    static constexpr Reason reason{
        "image_ids_exclude_max_results",
        "the number of results cannot be limited where the images are named; leave MaxResults out",
        "InvalidParameterCombination"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults", "ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 API reference, Query-Requests, pagination; recorded answers of EC2 of 2026-09 for "
        "DescribeImages (radkawar/stackd 9dc356f5, testdata/aws/ec2/images_controls)");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.image_ids.empty() || !request.max_results;
    }
};

/// The same for an action for which no answer is known.
struct image_ids_may_exclude_max_results : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "image_ids_may_exclude_max_results",
        "the API reference does not allow MaxResults where the images are named; leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults", "ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 API reference, Query-Requests, pagination, read 2026-11-23; seen refused for six "
        "other "
        "actions only");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return image_ids_exclude_max_results::holds(request);
    }
};

/// What is listed is named, and the number of results is limited.
struct ids_exclude_max_results : Refuses {
    /// The name, the sentence and EC2's code, as recorded.
    static constexpr Reason reason{
        "ids_exclude_max_results",
        "the number of results cannot be limited where what is listed is named by ids; leave "
        "MaxResults out",
        "InvalidParameterCombination"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults", "InstanceId.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 API reference, Query-Requests, pagination; recorded answers of EC2 of 2026-09 "
        "(radkawar/stackd 9dc356f5, testdata/aws/ebs/volume_controls); aws/aws-cli#1976, "
        "aws/aws-sdk-ruby#3028, aws/karpenter-provider-aws#8642");

    /// Whether `listing` keeps it.
    template <class Listing>
    static constexpr bool holds(const Listing& listing) noexcept {
        return !listing.names_ids || !listing.limits_results;
    }
};

/// The same for actions for which no answer is known.
struct ids_may_exclude_max_results : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"ids_may_exclude_max_results",
                                   "the API reference does not allow MaxResults where what is "
                                   "listed is named by ids; leave it "
                                   "out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults", "VpcId.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 API reference, Query-Requests, pagination, read 2026-11-23; seen refused for six "
        "other actions only");

    /// Whether `listing` keeps it.
    template <class Listing>
    static constexpr bool holds(const Listing& listing) noexcept {
        return ids_exclude_max_results::holds(listing);
    }
};

namespace detail {

// How a request says what it lists.
struct Listing {
    bool names_ids = false;
    bool limits_results = false;

    template <class Request>
    static constexpr Listing of(const Request& request) noexcept {
        return {Request::Model::names_ids(request), request.max_results.has_value()};
    }
};

}  // namespace detail

/// The rule of ids beside MaxResults, where EC2 was recorded to refuse both.
struct listed_ids_rules {
    /// A fault.
    using rules = Rules<ids_exclude_max_results>;

    /// How `request` says what it lists.
    template <class Request>
    static constexpr detail::Listing part(const Request& request) noexcept {
        return detail::Listing::of(request);
    }
};

/// The same for other actions.
struct likely_listed_ids_rules {
    /// An advice.
    using rules = Rules<ids_may_exclude_max_results>;

    /// How `request` says what it lists.
    template <class Request>
    static constexpr detail::Listing part(const Request& request) noexcept {
        return detail::Listing::of(request);
    }
};

/// More than 1,000 images are named.
struct more_than_1000_image_ids : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "more_than_1000_image_ids",
        "this is the 1001st image; AWS advises to name at most 1000 in a request: ask for the "
        "others in another one"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 developer guide, pagination; read 2026-11-27");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.image_ids.size() <= most;
    }

    /// The 1001st image.
    template <class Request>
    static constexpr Place place(const Request&) noexcept {
        return {{}, "ImageId.N", {most + 1}};
    }

private:
    static constexpr std::uint32_t most = 1000;
};

namespace detail {

// What EC2 was seen to take at the least.
inline constexpr std::uint32_t least_results = 5;

// Whether `request` asks for `least` results in a page, or says nothing about it that was checked.
template <class Request>
constexpr bool asks_for(const Request& request, std::uint32_t least) noexcept {
    if constexpr (writ::detail::OptionalMember<decltype(request.max_results)>) {
        if (!request.max_results) return true;
    }
    return !request.max_results->is_checked() || request.max_results->number() >= least;
}

}  // namespace detail

/// One reply would hold fewer than five results, which EC2 was seen to refuse for this action.
struct max_results_is_below_5 : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{"max_results_is_below_5",
                                   "EC2 refuses to limit a page to fewer than 5 results; ask for 5 "
                                   "or more, or leave MaxResults out",
                                   "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "recorded answers of EC2 of 2026-09 (radkawar/stackd 9dc356f5, "
        "testdata/aws/ec2/images_controls, describe-max-one); aws/aws-sdk-ruby#2575");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::asks_for(request, detail::least_results);
    }
};

/// The same for an action for which no answer is known.
struct max_results_may_be_too_few : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "max_results_may_be_too_few",
        "other actions of EC2 refuse fewer than 5 results in a page; ask for 5 or more"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "inferred from recorded answers of EC2 of 2026-09 to four other actions (radkawar/stackd "
        "9dc356f5); DescribeIamInstanceProfileAssociations was recorded to take 4, and the model "
        "of DescribeStoreImageTasks begins with 1");

    /// Whether `request` keeps it; 0 is the fault of another rule.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::asks_for(request, detail::least_results) || !detail::asks_for(request, 1);
    }
};

/// One reply would hold nothing.
struct max_results_is_zero : Refuses {
    /// The name and the sentence; EC2's code was seen of other actions alone.
    static constexpr Reason reason{
        "max_results_is_zero",
        "one reply of this action holds one result or more; give a larger number, or leave "
        "MaxResults out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model, whose range for MaxResults begins above 0 (botocore 1.43.67, 2026-08-07); "
        "four actions, DescribeImages among them, were recorded to refuse fewer than 5 (2026-09); "
        "of others no refusal is recorded");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::asks_for(request, 1);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
