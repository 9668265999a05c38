// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSpotPriceHistory.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SPOT_PRICE_HISTORY_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SPOT_PRICE_HISTORY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceType;  // writ/ec2/types/instance_type.hpp
class RIProductDescription;  // writ/ec2/types/ri_product_description.hpp

/// SpotPrice, a structure in what EC2 answers to DescribeSpotPriceHistory.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotPrice.html
struct SpotPrice {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// productDescription: `Linux/UNIX`, `Linux/UNIX (Amazon VPC)`, `Windows` or
    /// `Windows (Amazon VPC)`.
    XmlValue<RIProductDescription> product_description{};
    /// spotPrice: text.
    XmlText spot_price{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotPrice&, const SpotPrice&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotPrice::availability_zone, &SpotPrice::availability_zone_id,
                                &SpotPrice::instance_type, &SpotPrice::product_description,
                                &SpotPrice::spot_price, &SpotPrice::timestamp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("instanceType", self.instance_type);
            row("productDescription", self.product_description);
            row("spotPrice", self.spot_price);
            row("timestamp", self.timestamp);
        }
    };
};

/// What EC2 answers to DescribeSpotPriceHistory. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotPriceHistory.html
struct DescribeSpotPriceHistoryResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// spotPriceHistorySet: a list of SpotPrice.
    XmlList<SpotPrice> spot_price_history{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSpotPriceHistoryResult&,
                                     const DescribeSpotPriceHistoryResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSpotPriceHistoryResult::next_token,
                                &DescribeSpotPriceHistoryResult::spot_price_history,
                                &DescribeSpotPriceHistoryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("spotPriceHistorySet", self.spot_price_history);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
