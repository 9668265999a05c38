// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetSpotPlacementScores.
#ifndef WRIT_EC2_TYPES_GET_SPOT_PLACEMENT_SCORES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_SPOT_PLACEMENT_SCORES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SpotPlacementScore, a structure in what EC2 answers to GetSpotPlacementScores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotPlacementScore.html
struct SpotPlacementScore {
    /// region: text.
    XmlText region{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// score: a whole number.
    XmlInteger score{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotPlacementScore&,
                                     const SpotPlacementScore&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotPlacementScore::region,
                                &SpotPlacementScore::availability_zone_id,
                                &SpotPlacementScore::score>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("region", self.region);
            row("availabilityZoneId", self.availability_zone_id);
            row("score", self.score);
        }
    };
};

/// What EC2 answers to GetSpotPlacementScores. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSpotPlacementScores.html
struct GetSpotPlacementScoresResult {
    /// spotPlacementScoreSet: a list of SpotPlacementScore.
    XmlList<SpotPlacementScore> spot_placement_scores{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetSpotPlacementScoresResult&,
                                     const GetSpotPlacementScoresResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetSpotPlacementScoresResult::spot_placement_scores,
                                &GetSpotPlacementScoresResult::next_token,
                                &GetSpotPlacementScoresResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("spotPlacementScoreSet", self.spot_placement_scores);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
