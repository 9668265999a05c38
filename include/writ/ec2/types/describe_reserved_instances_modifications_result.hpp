// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeReservedInstancesModifications.
#ifndef WRIT_EC2_TYPES_DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/reserved_instances_modification_id.hpp>
#include <writ/reply/xml_integer.hpp>
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
class Scope;  // writ/ec2/types/scope.hpp

/// ReservedInstancesConfigurationReply, a structure in what EC2 answers to
/// DescribeReservedInstancesModifications.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesConfiguration.html
struct ReservedInstancesConfigurationReply {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// platform: text.
    XmlText platform{};
    /// scope: `Availability Zone` or `Region`.
    XmlValue<Scope> scope{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstancesConfigurationReply&,
                                     const ReservedInstancesConfigurationReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedInstancesConfigurationReply::availability_zone,
                                &ReservedInstancesConfigurationReply::instance_count,
                                &ReservedInstancesConfigurationReply::instance_type,
                                &ReservedInstancesConfigurationReply::platform,
                                &ReservedInstancesConfigurationReply::scope,
                                &ReservedInstancesConfigurationReply::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("instanceCount", self.instance_count);
            row("instanceType", self.instance_type);
            row("platform", self.platform);
            row("scope", self.scope);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

/// ReservedInstancesModificationResult, a structure in what EC2 answers to
/// DescribeReservedInstancesModifications.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesModificationResult.html
struct ReservedInstancesModificationResult {
    /// reservedInstancesId: text.
    XmlText reserved_instances_id{};
    /// targetConfiguration: a ReservedInstancesConfigurationReply.
    Optional<ReservedInstancesConfigurationReply> target_configuration{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstancesModificationResult&,
                                     const ReservedInstancesModificationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedInstancesModificationResult::reserved_instances_id,
                                &ReservedInstancesModificationResult::target_configuration>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservedInstancesId", self.reserved_instances_id);
            row("targetConfiguration", self.target_configuration);
        }
    };
};

/// ReservedInstancesId, a structure in what EC2 answers to DescribeReservedInstancesModifications.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesId.html
struct ReservedInstancesId {
    /// reservedInstancesId: text.
    XmlText reserved_instances_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstancesId&,
                                     const ReservedInstancesId&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedInstancesId::reserved_instances_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservedInstancesId", self.reserved_instances_id);
        }
    };
};

/// ReservedInstancesModification, a structure in what EC2 answers to
/// DescribeReservedInstancesModifications.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesModification.html
struct ReservedInstancesModification {
    /// clientToken: text.
    XmlText client_token{};
    /// createDate: a time.
    XmlValue<Timestamp> create_date{};
    /// effectiveDate: a time.
    XmlValue<Timestamp> effective_date{};
    /// modificationResultSet: a list of ReservedInstancesModificationResult.
    XmlList<ReservedInstancesModificationResult> modification_results{};
    /// reservedInstancesSet: a list of ReservedInstancesId.
    XmlList<ReservedInstancesId> reserved_instances_ids{};
    /// reservedInstancesModificationId: a reserved instances modification id, `rimod-…`.
    XmlValue<ReservedInstancesModificationId> reserved_instances_modification_id{};
    /// status: text.
    XmlText status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// updateDate: a time.
    XmlValue<Timestamp> update_date{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstancesModification&,
                                     const ReservedInstancesModification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedInstancesModification::client_token,
                                &ReservedInstancesModification::create_date,
                                &ReservedInstancesModification::effective_date,
                                &ReservedInstancesModification::modification_results,
                                &ReservedInstancesModification::reserved_instances_ids,
                                &ReservedInstancesModification::reserved_instances_modification_id,
                                &ReservedInstancesModification::status,
                                &ReservedInstancesModification::status_message,
                                &ReservedInstancesModification::update_date>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientToken", self.client_token);
            row("createDate", self.create_date);
            row("effectiveDate", self.effective_date);
            row("modificationResultSet", self.modification_results);
            row("reservedInstancesSet", self.reserved_instances_ids);
            row("reservedInstancesModificationId", self.reserved_instances_modification_id);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("updateDate", self.update_date);
        }
    };
};

/// What EC2 answers to DescribeReservedInstancesModifications. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesModifications.html
struct DescribeReservedInstancesModificationsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// reservedInstancesModificationsSet: a list of ReservedInstancesModification.
    XmlList<ReservedInstancesModification> reserved_instances_modifications{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeReservedInstancesModificationsResult&,
                                     const DescribeReservedInstancesModificationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeReservedInstancesModificationsResult::next_token,
                    &DescribeReservedInstancesModificationsResult::reserved_instances_modifications,
                    &DescribeReservedInstancesModificationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("reservedInstancesModificationsSet", self.reserved_instances_modifications);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
