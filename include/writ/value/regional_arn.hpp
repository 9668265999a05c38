// SPDX-License-Identifier: BSL-1.0
/// What the ARNs of one service's resources in one Region and account have in common.
#ifndef WRIT_VALUE_REGIONAL_ARN_HPP
#define WRIT_VALUE_REGIONAL_ARN_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

inline constexpr Reason malformed_region{
    "malformed_region",
    "the fourth field of the ARN is no Region code; it must be one such as us-east-1"};

inline constexpr Reason account_not_12_digits{
    "account_not_12_digits",
    "the fifth field of the ARN is the account: exactly 12 digits, leading zeros included"};

// The first fault of `text`, which has the fields `arn`, as far as the fifth field: an ARN of
// `service` with a Region and an account of 12 digits. `Value` has the faults named here.
template <class Value>
constexpr Malformed<Value> inspect_regional_arn(std::string_view text, const ArnFields& arn,
                                                std::string_view service) noexcept {
    using Fault = typename Value::fault_type;
    if (!arn.are_there()) {
        constexpr std::string_view prefix = "arn:";
        if (!text.starts_with(prefix)) return {Fault::truncated_arn, 0};
        return text.substr(prefix.size()).starts_with(':')
                   ? Malformed<Value>{Fault::malformed_partition, prefix.size()}
                   : Malformed<Value>{Fault::truncated_arn, text.size()};
    }
    const auto offset = [&](std::string_view field) {
        return static_cast<std::size_t>(field.data() - text.data());
    };
    if (!is_partition_name(arn.partition)) {
        return {Fault::malformed_partition, offset(arn.partition)};
    }
    if (arn.service != service) return {Fault::wrong_service, offset(arn.service)};
    if (!is_region(arn.region)) return {Fault::malformed_region, offset(arn.region)};
    if (contradicts(arn.partition, arn.region)) {
        return {Fault::partition_contradicts_region, offset(arn.region)};
    }
    if (arn.account.size() != 12 || !digits.contains_all(arn.account)) {
        return {Fault::account_not_12_digits, offset(arn.account)};
    }
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
