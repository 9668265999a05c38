// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeRegions.
#ifndef WRIT_EC2_TYPES_DESCRIBE_REGIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_REGIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RegionGeography, a structure in what EC2 answers to DescribeRegions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegionGeography.html
struct RegionGeography {
    /// name: text.
    XmlText name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RegionGeography&,
                                     const RegionGeography&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RegionGeography::name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
        }
    };
};

/// RegionReply, a structure in what EC2 answers to DescribeRegions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html
struct RegionReply {
    /// optInStatus: text.
    XmlText opt_in_status{};
    /// geographySet: a list of RegionGeography.
    XmlList<RegionGeography> geography{};
    /// regionName: a Region.
    XmlValue<Region> region_name{};
    /// regionEndpoint: text.
    XmlText endpoint{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RegionReply&, const RegionReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RegionReply::opt_in_status, &RegionReply::geography,
                                &RegionReply::region_name, &RegionReply::endpoint>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("optInStatus", self.opt_in_status);
            row("geographySet", self.geography);
            row("regionName", self.region_name);
            row("regionEndpoint", self.endpoint);
        }
    };
};

/// What EC2 answers to DescribeRegions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html
struct DescribeRegionsResult {
    /// regionInfo: a list of RegionReply.
    XmlList<RegionReply> regions{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeRegionsResult&,
                                     const DescribeRegionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeRegionsResult::regions,
                                &DescribeRegionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("regionInfo", self.regions);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
