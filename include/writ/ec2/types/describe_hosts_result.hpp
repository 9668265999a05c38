// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeHosts.
#ifndef WRIT_EC2_TYPES_DESCRIBE_HOSTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_HOSTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/host_reservation_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AllocationState;  // writ/ec2/types/allocation_state.hpp
class AllowsMultipleInstanceTypes;  // writ/ec2/types/allows_multiple_instance_types.hpp
class AmdSevSnp;  // writ/ec2/types/amd_sev_snp.hpp
class AutoPlacement;  // writ/ec2/types/auto_placement.hpp
class HostMaintenance;  // writ/ec2/types/host_maintenance.hpp
class HostRecovery;  // writ/ec2/types/host_recovery.hpp

/// InstanceCapacity, a structure in what EC2 answers to DescribeHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceCapacity.html
struct InstanceCapacity {
    /// availableCapacity: a whole number.
    XmlInteger available_capacity{};
    /// instanceType: text.
    XmlText instance_type{};
    /// totalCapacity: a whole number.
    XmlInteger total_capacity{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceCapacity&,
                                     const InstanceCapacity&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceCapacity::available_capacity,
                                &InstanceCapacity::instance_type,
                                &InstanceCapacity::total_capacity>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availableCapacity", self.available_capacity);
            row("instanceType", self.instance_type);
            row("totalCapacity", self.total_capacity);
        }
    };
};

/// AvailableCapacity, a structure in what EC2 answers to DescribeHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailableCapacity.html
struct AvailableCapacity {
    /// availableInstanceCapacity: a list of InstanceCapacity.
    XmlList<InstanceCapacity> available_instance_capacity{};
    /// availableVCpus: a whole number.
    XmlInteger available_vcpus{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AvailableCapacity&,
                                     const AvailableCapacity&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AvailableCapacity::available_instance_capacity,
                                &AvailableCapacity::available_vcpus>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availableInstanceCapacity", self.available_instance_capacity);
            row("availableVCpus", self.available_vcpus);
        }
    };
};

/// HostProperties, a structure in what EC2 answers to DescribeHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HostProperties.html
struct HostProperties {
    /// cores: a whole number.
    XmlInteger cores{};
    /// instanceType: text.
    XmlText instance_type{};
    /// instanceFamily: text.
    XmlText instance_family{};
    /// sockets: a whole number.
    XmlInteger sockets{};
    /// totalVCpus: a whole number.
    XmlInteger total_vcpus{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HostProperties&,
                                     const HostProperties&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HostProperties::cores, &HostProperties::instance_type,
                                &HostProperties::instance_family, &HostProperties::sockets,
                                &HostProperties::total_vcpus>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cores", self.cores);
            row("instanceType", self.instance_type);
            row("instanceFamily", self.instance_family);
            row("sockets", self.sockets);
            row("totalVCpus", self.total_vcpus);
        }
    };
};

/// HostInstance, a structure in what EC2 answers to DescribeHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HostInstance.html
struct HostInstance {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// ownerId: text.
    XmlText owner_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HostInstance&, const HostInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HostInstance::instance_id, &HostInstance::instance_type,
                                &HostInstance::owner_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("instanceType", self.instance_type);
            row("ownerId", self.owner_id);
        }
    };
};

/// HostCpuOptions, a structure in what EC2 answers to DescribeHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HostCpuOptions.html
struct HostCpuOptions {
    /// amdSevSnp: `enabled` or `disabled`.
    XmlValue<AmdSevSnp> amd_sev_snp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HostCpuOptions&,
                                     const HostCpuOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HostCpuOptions::amd_sev_snp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("amdSevSnp", self.amd_sev_snp);
        }
    };
};

/// Host, a structure in what EC2 answers to DescribeHosts.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Host.html
struct Host {
    /// autoPlacement: `on` or `off`.
    XmlValue<AutoPlacement> auto_placement{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availableCapacity: an AvailableCapacity.
    Optional<AvailableCapacity> available_capacity{};
    /// clientToken: text.
    XmlText client_token{};
    /// hostId: a dedicated host id, `h-…`.
    XmlValue<DedicatedHostId> host_id{};
    /// hostProperties: HostProperties.
    Optional<HostProperties> host_properties{};
    /// hostReservationId: a host reservation id, `hr-…`.
    XmlValue<HostReservationId> host_reservation_id{};
    /// instances: a list of HostInstance.
    XmlList<HostInstance> instances{};
    /// state: one of 7 words, such as `available`.
    XmlValue<AllocationState> state{};
    /// allocationTime: a time.
    XmlValue<Timestamp> allocation_time{};
    /// releaseTime: a time.
    XmlValue<Timestamp> release_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// hostRecovery: `on` or `off`.
    XmlValue<HostRecovery> host_recovery{};
    /// allowsMultipleInstanceTypes: `on` or `off`.
    XmlValue<AllowsMultipleInstanceTypes> allows_multiple_instance_types{};
    /// ownerId: text.
    XmlText owner_id{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// memberOfServiceLinkedResourceGroup: yes or no.
    XmlBoolean member_of_service_linked_resource_group{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// hostMaintenance: `on` or `off`.
    XmlValue<HostMaintenance> host_maintenance{};
    /// assetId: text.
    XmlText asset_id{};
    /// cpuOptions: HostCpuOptions.
    Optional<HostCpuOptions> cpu_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Host&, const Host&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Host::auto_placement, &Host::availability_zone, &Host::available_capacity,
            &Host::client_token, &Host::host_id, &Host::host_properties, &Host::host_reservation_id,
            &Host::instances, &Host::state, &Host::allocation_time, &Host::release_time,
            &Host::tags, &Host::host_recovery, &Host::allows_multiple_instance_types,
            &Host::owner_id, &Host::availability_zone_id,
            &Host::member_of_service_linked_resource_group, &Host::outpost_arn,
            &Host::host_maintenance, &Host::asset_id, &Host::cpu_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("autoPlacement", self.auto_placement);
            row("availabilityZone", self.availability_zone);
            row("availableCapacity", self.available_capacity);
            row("clientToken", self.client_token);
            row("hostId", self.host_id);
            row("hostProperties", self.host_properties);
            row("hostReservationId", self.host_reservation_id);
            row("instances", self.instances);
            row("state", self.state);
            row("allocationTime", self.allocation_time);
            row("releaseTime", self.release_time);
            row("tagSet", self.tags);
            row("hostRecovery", self.host_recovery);
            row("allowsMultipleInstanceTypes", self.allows_multiple_instance_types);
            row("ownerId", self.owner_id);
            row("availabilityZoneId", self.availability_zone_id);
            row("memberOfServiceLinkedResourceGroup", self.member_of_service_linked_resource_group);
            row("outpostArn", self.outpost_arn);
            row("hostMaintenance", self.host_maintenance);
            row("assetId", self.asset_id);
            row("cpuOptions", self.cpu_options);
        }
    };
};

/// What EC2 answers to DescribeHosts. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHosts.html
struct DescribeHostsResult {
    /// hostSet: a list of Host.
    XmlList<Host> hosts{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeHostsResult&,
                                     const DescribeHostsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeHostsResult::hosts, &DescribeHostsResult::next_token,
                                &DescribeHostsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("hostSet", self.hosts);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
