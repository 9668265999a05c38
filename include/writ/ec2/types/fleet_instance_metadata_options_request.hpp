// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetInstanceMetadataOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_FLEET_INSTANCE_METADATA_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_FLEET_INSTANCE_METADATA_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fleet_http_tokens_state.hpp>
#include <writ/ec2/types/fleet_instance_metadata_endpoint_state.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FleetInstanceMetadataOptionsRequest, a structure in requests of CreateFleet and ModifyFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetInstanceMetadataOptionsRequest.html
struct FleetInstanceMetadataOptionsRequest {
    /// HttpTokens: `optional` or `required`.
    Optional<FleetHttpTokensState> http_tokens{};
    /// HttpPutResponseHopLimit: a whole number.
    Optional<Integer> http_put_response_hop_limit{};
    /// HttpEndpoint: `disabled` or `enabled`.
    Optional<FleetInstanceMetadataEndpointState> http_endpoint{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetInstanceMetadataOptionsRequest&,
                                     const FleetInstanceMetadataOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetInstanceMetadataOptionsRequest::http_tokens,
                                &FleetInstanceMetadataOptionsRequest::http_put_response_hop_limit,
                                &FleetInstanceMetadataOptionsRequest::http_endpoint>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HttpTokens", self.http_tokens);
            row("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("HttpEndpoint", self.http_endpoint);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
