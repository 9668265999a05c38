// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetIpamAddressHistory.
#ifndef WRIT_EC2_GET_IPAM_ADDRESS_HISTORY_HPP
#define WRIT_EC2_GET_IPAM_ADDRESS_HISTORY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_ipam_address_history_result.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetIpamAddressHistory. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamAddressHistory.html
struct GetIpamAddressHistory {
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// IpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Required<IpamScopeId, struct IpamScopeId_given_right_and_in_order> ipam_scope_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// VpcId: a VPC id, `vpc-…`.
    Optional<VpcId> vpc_id{};
    /// StartTime: a time.
    Optional<Timestamp> start_time{};
    /// EndTime: a time.
    Optional<Timestamp> end_time{};
    /// MaxResults: how many results one reply may hold, 1 to 1000.
    Optional<LimitedNumber<MaxResults, 1, 1000>> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetIpamAddressHistory&,
                                     const GetIpamAddressHistory&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetIpamAddressHistory";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetIpamAddressHistoryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&GetIpamAddressHistory::cidr, &GetIpamAddressHistory::ipam_scope_id,
                                &GetIpamAddressHistory::dry_run, &GetIpamAddressHistory::vpc_id,
                                &GetIpamAddressHistory::start_time,
                                &GetIpamAddressHistory::end_time,
                                &GetIpamAddressHistory::max_results,
                                &GetIpamAddressHistory::next_token, &GetIpamAddressHistory::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Cidr", self.cidr);
            row("IpamScopeId", self.ipam_scope_id);
            row("DryRun", self.dry_run);
            row("VpcId", self.vpc_id);
            row("StartTime", self.start_time);
            row("EndTime", self.end_time);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
