// SPDX-License-Identifier: BSL-1.0
/// Listings that come in pages: MaxResults and NextToken.
#ifndef WRIT_EC2_TYPES_PAGINATION_HPP
#define WRIT_EC2_TYPES_PAGINATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request for the page behind `result`, which answered `request`; nothing if that was the
/// last. It views the token in the reply.
template <class Request>
constexpr Optional<Request> next_page(Request request,
                                      const typename Request::result_type& result) noexcept {
    if (!result.next_token || result.next_token->text().empty()) return {};
    request.next_token = result.next_token;
    return request;
}

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
    static constexpr std::string_view source =
        words("EC2 API reference, Query-Requests, pagination; read 2026-11-23");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.image_ids.empty() || !request.max_results;
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
