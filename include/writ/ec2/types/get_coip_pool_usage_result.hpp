// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetCoipPoolUsage.
#ifndef WRIT_EC2_TYPES_GET_COIP_POOL_USAGE_RESULT_HPP
#define WRIT_EC2_TYPES_GET_COIP_POOL_USAGE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/coip_pool_id.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CoipAddressUsage, a structure in what EC2 answers to GetCoipPoolUsage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CoipAddressUsage.html
struct CoipAddressUsage {
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// awsAccountId: an account id.
    XmlValue<AccountId> aws_account_id{};
    /// awsService: text.
    XmlText aws_service{};
    /// coIp: text.
    XmlText co_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CoipAddressUsage&,
                                     const CoipAddressUsage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CoipAddressUsage::allocation_id, &CoipAddressUsage::aws_account_id,
                                &CoipAddressUsage::aws_service, &CoipAddressUsage::co_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationId", self.allocation_id);
            row("awsAccountId", self.aws_account_id);
            row("awsService", self.aws_service);
            row("coIp", self.co_ip);
        }
    };
};

/// What EC2 answers to GetCoipPoolUsage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCoipPoolUsage.html
struct GetCoipPoolUsageResult {
    /// coipPoolId: a COIP pool id, `ipv4pool-coip-…`.
    XmlValue<CoipPoolId> coip_pool_id{};
    /// coipAddressUsageSet: a list of CoipAddressUsage.
    XmlList<CoipAddressUsage> coip_address_usages{};
    /// localGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    XmlValue<LocalGatewayRoutetableId> local_gateway_route_table_id{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetCoipPoolUsageResult&,
                                     const GetCoipPoolUsageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &GetCoipPoolUsageResult::coip_pool_id, &GetCoipPoolUsageResult::coip_address_usages,
            &GetCoipPoolUsageResult::local_gateway_route_table_id,
            &GetCoipPoolUsageResult::next_token, &GetCoipPoolUsageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("coipPoolId", self.coip_pool_id);
            row("coipAddressUsageSet", self.coip_address_usages);
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
