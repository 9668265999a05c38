// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceTypeOfferings.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceType;  // writ/ec2/types/instance_type.hpp
class LocationType;  // writ/ec2/types/location_type.hpp

/// InstanceTypeOffering, a structure in what EC2 answers to DescribeInstanceTypeOfferings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeOffering.html
struct InstanceTypeOffering {
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// locationType: `region`, `availability-zone`, `availability-zone-id` or `outpost`.
    XmlValue<LocationType> location_type{};
    /// location: text.
    XmlText location{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceTypeOffering&,
                                     const InstanceTypeOffering&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceTypeOffering::instance_type,
                                &InstanceTypeOffering::location_type,
                                &InstanceTypeOffering::location>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceType", self.instance_type);
            row("locationType", self.location_type);
            row("location", self.location);
        }
    };
};

/// What EC2 answers to DescribeInstanceTypeOfferings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
struct DescribeInstanceTypeOfferingsResult {
    /// instanceTypeOfferingSet: a list of InstanceTypeOffering.
    XmlList<InstanceTypeOffering> instance_type_offerings{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceTypeOfferingsResult&,
                                     const DescribeInstanceTypeOfferingsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstanceTypeOfferingsResult::instance_type_offerings,
                                &DescribeInstanceTypeOfferingsResult::next_token,
                                &DescribeInstanceTypeOfferingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceTypeOfferingSet", self.instance_type_offerings);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
