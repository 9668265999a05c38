// SPDX-License-Identifier: BSL-1.0
#include <writ/value/regional_arn.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

namespace {

// The ARN of anything that the service `cake` has in a Region and account.
struct CakeArn {
    enum class fault_type {
        none,
        truncated_arn,
        malformed_partition,
        wrong_service,
        malformed_region,
        partition_contradicts_region,
        account_not_12_digits,
    };

    static constexpr Malformed<CakeArn> inspect(std::string_view text) {
        return detail::inspect_regional_arn<CakeArn>(text, split_arn(text), "cake");
    }

    static constexpr Reason reasons[] = {
        {"truncated_arn", "copy all of the cake"},     detail::malformed_partition,
        {"wrong_service", "the service must be cake"}, detail::malformed_region,
        detail::partition_contradicts_region,          detail::account_not_12_digits,
    };
};

}  // namespace

#define CAKE "arn:aws:cake:us-east-1:123456789012:slice/1"

REFUSES_TEXT(CakeArn, truncated_arn, 35, CAKE, "arn:aws:cake:us-east-1:123456789012")
REFUSES_TEXT(CakeArn, truncated_arn, 0, CAKE, "aws:cake:us-east-1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, truncated_arn, 0, CAKE, "")
REFUSES_TEXT(CakeArn, malformed_partition, 4, CAKE, "arn:aws1:cake:us-east-1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, malformed_partition, 4, CAKE, "arn::cake:us-east-1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, wrong_service, 8, CAKE, "arn:aws:cakes:us-east-1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, wrong_service, 8, CAKE, "arn:aws:pie:us-east-1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, malformed_region, 13, CAKE, "arn:aws:cake::123456789012:slice/1")
REFUSES_TEXT(CakeArn, malformed_region, 13, CAKE, "arn:aws:cake:us_east_1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, partition_contradicts_region, 13, CAKE,
             "arn:aws:cake:us-iso-east-1:123456789012:slice/1")
REFUSES_TEXT(CakeArn, account_not_12_digits, 23, CAKE, "arn:aws:cake:us-east-1:12345678901:slice/1")
REFUSES_TEXT(CakeArn, account_not_12_digits, 23, CAKE,
             "arn:aws:cake:us-east-1:1234567890123:slice/1")
REFUSES_TEXT(CakeArn, account_not_12_digits, 23, CAKE,
             "arn:aws:cake:us-east-1:12345678901 :slice/1")

TEST_CASE("a Region that opens tomorrow contradicts no partition") {
    CHECK_FALSE(CakeArn::inspect("arn:aws:cake:mars-east-1:123456789012:slice/1"));
    CHECK_FALSE(CakeArn::inspect("arn:aws-new:cake:xx-new-1:123456789012:slice/1"));
    CHECK_FALSE(CakeArn::inspect("arn:aws-us-gov:cake:us-gov-1:123456789012:slice/1"));
}

TEST_CASE("the resource is not looked at") {
    CHECK_FALSE(CakeArn::inspect("arn:aws:cake:us-east-1:123456789012:"));
    CHECK_FALSE(CakeArn::inspect("arn:aws:cake:us-east-1:123456789012:a:b/c d"));
}

#endif
