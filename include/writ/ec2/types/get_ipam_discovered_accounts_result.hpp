// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamDiscoveredAccounts.
#ifndef WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_ACCOUNTS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_ACCOUNTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamDiscoveryFailureCode;  // writ/ec2/types/ipam_discovery_failure_code.hpp

/// IpamDiscoveryFailureReason, a structure in what EC2 answers to GetIpamDiscoveredAccounts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamDiscoveryFailureReason.html
struct IpamDiscoveryFailureReason {
    /// code: `assume-role-failure`, `throttling-failure` or `unauthorized-failure`.
    XmlValue<IpamDiscoveryFailureCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamDiscoveryFailureReason&,
                                     const IpamDiscoveryFailureReason&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamDiscoveryFailureReason::code,
                                &IpamDiscoveryFailureReason::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// IpamDiscoveredAccount, a structure in what EC2 answers to GetIpamDiscoveredAccounts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamDiscoveredAccount.html
struct IpamDiscoveredAccount {
    /// accountId: text.
    XmlText account_id{};
    /// discoveryRegion: a Region.
    XmlValue<Region> discovery_region{};
    /// failureReason: an IpamDiscoveryFailureReason.
    Optional<IpamDiscoveryFailureReason> failure_reason{};
    /// lastAttemptedDiscoveryTime: a time.
    XmlValue<Timestamp> last_attempted_discovery_time{};
    /// lastSuccessfulDiscoveryTime: a time.
    XmlValue<Timestamp> last_successful_discovery_time{};
    /// organizationalUnitId: text.
    XmlText organizational_unit_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamDiscoveredAccount&,
                                     const IpamDiscoveredAccount&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamDiscoveredAccount::account_id,
                                &IpamDiscoveredAccount::discovery_region,
                                &IpamDiscoveredAccount::failure_reason,
                                &IpamDiscoveredAccount::last_attempted_discovery_time,
                                &IpamDiscoveredAccount::last_successful_discovery_time,
                                &IpamDiscoveredAccount::organizational_unit_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accountId", self.account_id);
            row("discoveryRegion", self.discovery_region);
            row("failureReason", self.failure_reason);
            row("lastAttemptedDiscoveryTime", self.last_attempted_discovery_time);
            row("lastSuccessfulDiscoveryTime", self.last_successful_discovery_time);
            row("organizationalUnitId", self.organizational_unit_id);
        }
    };
};

/// What EC2 answers to GetIpamDiscoveredAccounts. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredAccounts.html
struct GetIpamDiscoveredAccountsResult {
    /// ipamDiscoveredAccountSet: a list of IpamDiscoveredAccount.
    XmlList<IpamDiscoveredAccount> ipam_discovered_accounts{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamDiscoveredAccountsResult&,
                                     const GetIpamDiscoveredAccountsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamDiscoveredAccountsResult::ipam_discovered_accounts,
                                &GetIpamDiscoveredAccountsResult::next_token,
                                &GetIpamDiscoveredAccountsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamDiscoveredAccountSet", self.ipam_discovered_accounts);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
