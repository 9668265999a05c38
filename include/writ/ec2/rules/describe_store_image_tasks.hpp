// SPDX-License-Identifier: BSL-1.0
/// The rules of DescribeStoreImageTasks alone.
#ifndef WRIT_EC2_RULES_DESCRIBE_STORE_IMAGE_TASKS_HPP
#define WRIT_EC2_RULES_DESCRIBE_STORE_IMAGE_TASKS_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// More than 20 images are named.
struct more_than_20_image_ids : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "more_than_20_image_ids",
        "this is the 21st image; the API reference allows 20, though EC2 has not been seen to "
        "refuse more: better ask for the others in another request"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_DescribeStoreImageTasks, read 2026-11-23; no refusal is recorded");

    /// The 21st image.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr std::size_t most = 20;
        if (request.image_ids.size() > most) put(Place{{}, "ImageId.N", {most + 1}});
    }
};

/// Images are named, so that EC2 ignores the filters.
struct filters_are_ignored : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "filters_are_ignored",
        "where images are named, EC2 ignores the filters; leave one of the two out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N", "ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_DescribeStoreImageTasks, read 2026-11-23");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.image_ids.empty() || request.filters.empty();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
