// SPDX-License-Identifier: BSL-1.0
/// Which Region the id of a zone tells.
#ifndef WRIT_VALUE_ZONE_ID_REGION_HPP
#define WRIT_VALUE_ZONE_ID_REGION_HPP

#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// What the front of a zone id says of its Region, as far as AWS lists it: the tables "AWS
// Availability Zones" of the guide to Regions and zones, and EC2's and SSM's documentation of zone
// ids. The partitions aws-iso* and aws-eusc are not among it.
struct ZoneIdPrefix {
    std::string_view prefix;
    std::string_view region;
};

inline constexpr ZoneIdPrefix zone_id_regions[] = {
    {"use1", "us-east-1"},       {"use2", "us-east-2"},       {"usw1", "us-west-1"},
    {"usw2", "us-west-2"},       {"afs1", "af-south-1"},      {"ape1", "ap-east-1"},
    {"aps1", "ap-south-1"},      {"aps2", "ap-south-2"},      {"apse1", "ap-southeast-1"},
    {"apse2", "ap-southeast-2"}, {"apse3", "ap-southeast-3"}, {"apse4", "ap-southeast-4"},
    {"apse5", "ap-southeast-5"}, {"apse6", "ap-southeast-6"}, {"apse7", "ap-southeast-7"},
    {"apne1", "ap-northeast-1"}, {"apne2", "ap-northeast-2"}, {"apne3", "ap-northeast-3"},
    {"cac1", "ca-central-1"},    {"caw1", "ca-west-1"},       {"euc1", "eu-central-1"},
    {"euc2", "eu-central-2"},    {"euw1", "eu-west-1"},       {"euw2", "eu-west-2"},
    {"euw3", "eu-west-3"},       {"eus1", "eu-south-1"},      {"eus2", "eu-south-2"},
    {"eun1", "eu-north-1"},      {"ilc1", "il-central-1"},    {"mes1", "me-south-1"},
    {"mec1", "me-central-1"},    {"sae1", "sa-east-1"},       {"usge1", "us-gov-east-1"},
    {"usgw1", "us-gov-west-1"},  {"cnn1", "cn-north-1"},      {"cnnw1", "cn-northwest-1"},
    {"ape2", "ap-east-2"},       {"mxc1", "mx-central-1"},
};

// The code of the Region; empty where there is no evidence which it is.
constexpr std::string_view region_of_zone_id(std::string_view id) noexcept {
    const std::string_view prefix = id.substr(0, id.find('-'));
    for (const ZoneIdPrefix& known : zone_id_regions) {
        if (known.prefix == prefix) return known.region;
    }
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
