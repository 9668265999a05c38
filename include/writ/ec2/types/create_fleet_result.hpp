// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateFleet.
#ifndef WRIT_EC2_TYPES_CREATE_FLEET_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_FLEET_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/launch_template_and_overrides_response.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceLifecycle;  // writ/ec2/types/instance_lifecycle.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class PlatformValues;  // writ/ec2/types/platform_values.hpp

/// CreateFleetError, a structure in what EC2 answers to CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleetError.html
struct CreateFleetError {
    /// launchTemplateAndOverrides: a LaunchTemplateAndOverridesResponse.
    Optional<LaunchTemplateAndOverridesResponse> launch_template_and_overrides{};
    /// lifecycle: `spot`, `on-demand` or `interruptible-capacity-reservation`.
    XmlValue<InstanceLifecycle> lifecycle{};
    /// errorCode: text.
    XmlText error_code{};
    /// errorMessage: text.
    XmlText error_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateFleetError&,
                                     const CreateFleetError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateFleetError::launch_template_and_overrides,
                                &CreateFleetError::lifecycle, &CreateFleetError::error_code,
                                &CreateFleetError::error_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateAndOverrides", self.launch_template_and_overrides);
            row("lifecycle", self.lifecycle);
            row("errorCode", self.error_code);
            row("errorMessage", self.error_message);
        }
    };
};

/// CreateFleetInstance, a structure in what EC2 answers to CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleetInstance.html
struct CreateFleetInstance {
    /// launchTemplateAndOverrides: a LaunchTemplateAndOverridesResponse.
    Optional<LaunchTemplateAndOverridesResponse> launch_template_and_overrides{};
    /// lifecycle: `spot`, `on-demand` or `interruptible-capacity-reservation`.
    XmlValue<InstanceLifecycle> lifecycle{};
    /// instanceIds: instance ids, `i-…`.
    XmlList<XmlValue<InstanceId>> instance_ids{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// platform: `Windows`.
    XmlValue<PlatformValues> platform{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateFleetInstance&,
                                     const CreateFleetInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CreateFleetInstance::launch_template_and_overrides, &CreateFleetInstance::lifecycle,
            &CreateFleetInstance::instance_ids, &CreateFleetInstance::instance_type,
            &CreateFleetInstance::platform, &CreateFleetInstance::availability_zone_id,
            &CreateFleetInstance::availability_zone, &CreateFleetInstance::subnet_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateAndOverrides", self.launch_template_and_overrides);
            row("lifecycle", self.lifecycle);
            row("instanceIds", self.instance_ids);
            row("instanceType", self.instance_type);
            row("platform", self.platform);
            row("availabilityZoneId", self.availability_zone_id);
            row("availabilityZone", self.availability_zone);
            row("subnetId", self.subnet_id);
        }
    };
};

/// What EC2 answers to CreateFleet. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html
struct CreateFleetResult {
    /// fleetId: a fleet id, `fleet-…`.
    XmlValue<FleetId> fleet_id{};
    /// errorSet: a list of CreateFleetError.
    XmlList<CreateFleetError> errors{};
    /// fleetInstanceSet: a list of CreateFleetInstance.
    XmlList<CreateFleetInstance> instances{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateFleetResult&,
                                     const CreateFleetResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateFleetResult::fleet_id, &CreateFleetResult::errors,
                                &CreateFleetResult::instances, &CreateFleetResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fleetId", self.fleet_id);
            row("errorSet", self.errors);
            row("fleetInstanceSet", self.instances);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
