// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AnalysisLoadBalancerTarget, a structure in replies.
#ifndef WRIT_EC2_TYPES_ANALYSIS_LOAD_BALANCER_TARGET_HPP
#define WRIT_EC2_TYPES_ANALYSIS_LOAD_BALANCER_TARGET_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/analysis_component.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AnalysisLoadBalancerTarget, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AnalysisLoadBalancerTarget.html
struct AnalysisLoadBalancerTarget {
    /// address: text.
    XmlText address{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// instance: an AnalysisComponent.
    Optional<AnalysisComponent> instance{};
    /// port: a whole number.
    XmlInteger port{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AnalysisLoadBalancerTarget&,
                                     const AnalysisLoadBalancerTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AnalysisLoadBalancerTarget::address, &AnalysisLoadBalancerTarget::availability_zone,
            &AnalysisLoadBalancerTarget::availability_zone_id,
            &AnalysisLoadBalancerTarget::instance, &AnalysisLoadBalancerTarget::port>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("address", self.address);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("instance", self.instance);
            row("port", self.port);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
