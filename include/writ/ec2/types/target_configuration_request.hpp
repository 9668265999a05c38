// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TargetConfigurationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_TARGET_CONFIGURATION_REQUEST_HPP
#define WRIT_EC2_TYPES_TARGET_CONFIGURATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TargetConfigurationRequest, a structure in requests of AcceptReservedInstancesExchangeQuote and
/// GetReservedInstancesExchangeQuote. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetConfigurationRequest.html
struct TargetConfigurationRequest {
    /// OfferingId: text.
    Required<AnyText, struct OfferingId_given_right_and_in_order> offering_id;
    /// InstanceCount: a whole number.
    Optional<Integer> instance_count{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TargetConfigurationRequest&,
                                     const TargetConfigurationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetConfigurationRequest::offering_id,
                                &TargetConfigurationRequest::instance_count>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OfferingId", self.offering_id);
            row("InstanceCount", self.instance_count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
