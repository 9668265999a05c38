// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamAddressHistory.
#ifndef WRIT_EC2_TYPES_GET_IPAM_ADDRESS_HISTORY_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_ADDRESS_HISTORY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamAddressHistoryResourceType;  // writ/ec2/types/ipam_address_history_resource_type.hpp
class IpamComplianceStatus;  // writ/ec2/types/ipam_compliance_status.hpp
class IpamOverlapStatus;  // writ/ec2/types/ipam_overlap_status.hpp

/// IpamAddressHistoryRecord, a structure in what EC2 answers to GetIpamAddressHistory.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamAddressHistoryRecord.html
struct IpamAddressHistoryRecord {
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceType: one of 5 words, such as `eip`.
    XmlValue<IpamAddressHistoryResourceType> resource_type{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceCidr: a CIDR block.
    XmlValue<CidrBlock> resource_cidr{};
    /// resourceName: text.
    XmlText resource_name{};
    /// resourceComplianceStatus: `compliant`, `noncompliant`, `unmanaged` or `ignored`.
    XmlValue<IpamComplianceStatus> resource_compliance_status{};
    /// resourceOverlapStatus: `overlapping`, `nonoverlapping` or `ignored`.
    XmlValue<IpamOverlapStatus> resource_overlap_status{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// sampledStartTime: a time.
    XmlValue<Timestamp> sampled_start_time{};
    /// sampledEndTime: a time.
    XmlValue<Timestamp> sampled_end_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamAddressHistoryRecord&,
                                     const IpamAddressHistoryRecord&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamAddressHistoryRecord::resource_owner_id,
            &IpamAddressHistoryRecord::resource_region, &IpamAddressHistoryRecord::resource_type,
            &IpamAddressHistoryRecord::resource_id, &IpamAddressHistoryRecord::resource_cidr,
            &IpamAddressHistoryRecord::resource_name,
            &IpamAddressHistoryRecord::resource_compliance_status,
            &IpamAddressHistoryRecord::resource_overlap_status, &IpamAddressHistoryRecord::vpc_id,
            &IpamAddressHistoryRecord::sampled_start_time,
            &IpamAddressHistoryRecord::sampled_end_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceOwnerId", self.resource_owner_id);
            row("resourceRegion", self.resource_region);
            row("resourceType", self.resource_type);
            row("resourceId", self.resource_id);
            row("resourceCidr", self.resource_cidr);
            row("resourceName", self.resource_name);
            row("resourceComplianceStatus", self.resource_compliance_status);
            row("resourceOverlapStatus", self.resource_overlap_status);
            row("vpcId", self.vpc_id);
            row("sampledStartTime", self.sampled_start_time);
            row("sampledEndTime", self.sampled_end_time);
        }
    };
};

/// What EC2 answers to GetIpamAddressHistory. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamAddressHistory.html
struct GetIpamAddressHistoryResult {
    /// historyRecordSet: a list of IpamAddressHistoryRecord.
    XmlList<IpamAddressHistoryRecord> history_records{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamAddressHistoryResult&,
                                     const GetIpamAddressHistoryResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamAddressHistoryResult::history_records,
                                &GetIpamAddressHistoryResult::next_token,
                                &GetIpamAddressHistoryResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("historyRecordSet", self.history_records);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
