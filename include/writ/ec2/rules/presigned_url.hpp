// SPDX-License-Identifier: BSL-1.0
/// The rules of a request with a presigned URL, `presigned_url`, for the source Region.
#ifndef WRIT_EC2_RULES_PRESIGNED_URL_HPP
#define WRIT_EC2_RULES_PRESIGNED_URL_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/presigned_url.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A destination Region is named without the URL that it belongs to, and nobody has said which one
/// the request goes to.
struct destination_region_without_presigned_url : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "destination_region_without_presigned_url",
        "DestinationRegion belongs to a PresignedUrl and does not choose where the copy is put, "
        "which is the Region the request goes to; send the request to the Region that you name "
        "here, and tell writ with in_region(...)"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationRegion", "PresignedUrl"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopySnapshot, DestinationRegion; boto/boto3#886, #1689");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.destination_region || request.presigned_url;
    }

    /// Whether it keeps it where it is told: another rule compares the two Regions.
    template <class Request>
    static constexpr bool holds(const Request&, const Region&) noexcept {
        return true;
    }
};

namespace detail {

// What a presigned URL says of the copy that `request`, sent to `destination`, asks for.
struct PresignedCopy {
    template <class Request>
    constexpr PresignedCopy(const Request& request, std::string_view destination) noexcept {
        if (!request.presigned_url || !request.presigned_url->is_checked()) return;
        constexpr std::string_view names[] = {"Action", "SourceRegion", "SourceSnapshotId",
                                              "DestinationRegion"};
        const auto& id = *request.source_snapshot_id;
        const bool is_named = destination.empty() && request.destination_region;
        const std::string_view values[] = {
            Request::Model::action, request.source_region->checked_text(),
            id.is_checked() ? id.text() : std::string_view(),
            is_named ? request.destination_region->checked_text() : destination};
        const std::string_view query = writ::detail::query_of_url(request.presigned_url->text());
        for (std::size_t at = 0; at != 4; ++at) {
            const auto [wanted, another] = writ::detail::query_says(query, names[at], values[at]);
            // EC2 was seen to refuse another SourceSnapshotId, and another DestinationRegion than
            // the one it is sent to.
            const bool is_refused =
                another && !wanted && (at == 2 || (at == 3 && !destination.empty()));
            if (is_refused && refused.empty()) refused = names[at];
            if (!is_refused && (another || !wanted) && doubted.empty()) doubted = names[at];
        }
    }

    std::string_view refused = {};  // the first that EC2 refuses
    std::string_view doubted = {};  // the first of the others that is left out or is another
};

}  // namespace detail

/// The presigned URL names another snapshot or another destination Region than the request.
struct presigned_url_is_for_another_copy : Refuses {
    /// The name, the sentence and EC2's code, recorded.
    static constexpr Reason reason{
        "presigned_url_is_for_another_copy",
        "the presigned URL names another snapshot or destination Region than the request; sign "
        "one with its SourceSnapshotId, and the Region it goes to as DestinationRegion",
        "InvalidParameterValue"};
    /// The parameters it speaks of: the first two as the URL has them.
    static constexpr std::string_view parameters[] = {"SourceSnapshotId", "DestinationRegion",
                                                      "PresignedUrl"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "recorded answers of EC2 of 2026-09 (radkawar/stackd 9dc356f5, "
        "testdata/aws/ebs/copy_data_failures_contract, source-mismatch, destination-mismatch)");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::PresignedCopy(request, {}).refused.empty();
    }

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return detail::PresignedCopy(request, destination.checked_text()).refused.empty();
    }

    /// The first of the URL's parameters that is wrong.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        const std::string_view found = detail::PresignedCopy(request, {}).refused;
        return {{}, found.empty() ? parameters[1] : found, {}};
    }
};

/// The presigned URL asks for another copy in what EC2 has not been seen to refuse.
struct presigned_url_contradicts_request : Advises {
    /// The name and the sentence. No evidence tells a code.
    static constexpr Reason reason{
        "presigned_url_contradicts_request",
        "the presigned URL leaves this out or says something else than the request; sign one with "
        "Action=CopySnapshot, the request's SourceRegion and SourceSnapshotId, and the Region it "
        "goes to as DestinationRegion: the API reference says that the copy fails later"};
    /// The parameters it speaks of: the first four as the URL has them.
    static constexpr std::string_view parameters[] = {"Action", "SourceRegion", "SourceSnapshotId",
                                                      "DestinationRegion", "PresignedUrl"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopySnapshot, PresignedUrl, DestinationRegion; read 2026-11-27");

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::PresignedCopy(request, {}).doubted.empty();
    }

    /// Whether `request`, sent to `destination`, keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request, const Region& destination) noexcept {
        return detail::PresignedCopy(request, destination.checked_text()).doubted.empty();
    }

    /// The first of the URL's parameters that is wrong.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        const std::string_view found = detail::PresignedCopy(request, {}).doubted;
        return {{}, found.empty() ? parameters[3] : found, {}};
    }
};

/// The presigned URL goes to EC2's endpoint in another Region than the source's.
struct presigned_url_goes_to_another_region : Advises {
    /// The name and the sentence. No evidence tells a code.
    static constexpr Reason reason{
        "presigned_url_goes_to_another_region",
        "the host of the presigned URL is EC2's endpoint in another Region than SourceRegion; sign "
        "it for the source's, such as ec2.us-east-1.amazonaws.com: the API reference says that the "
        "copy fails later"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"PresignedUrl", "SourceRegion"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopySnapshot, PresignedUrl; EC2's endpoint rule set, botocore 1.43.67; read "
        "2026-11-27");

    /// Whether `request` keeps it. Of a host that is no endpoint of EC2's it says nothing.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.presigned_url || !request.presigned_url->is_checked() ||
               !writ::detail::differ(writ::detail::ec2_region_of_url(request.presigned_url->text()),
                                     request.source_region->checked_text());
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
