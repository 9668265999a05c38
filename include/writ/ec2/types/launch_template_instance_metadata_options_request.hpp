// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceMetadataOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_http_tokens_state.hpp>
#include <writ/ec2/types/launch_template_instance_metadata_endpoint_state.hpp>
#include <writ/ec2/types/launch_template_instance_metadata_protocol_ipv6.hpp>
#include <writ/ec2/types/launch_template_instance_metadata_tags_state.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateInstanceMetadataOptionsRequest, a structure in requests of CreateLaunchTemplate
/// and CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMetadataOptionsRequest.html
struct LaunchTemplateInstanceMetadataOptionsRequest {
    /// HttpTokens: `optional` or `required`.
    Optional<LaunchTemplateHttpTokensState> http_tokens{};
    /// HttpPutResponseHopLimit: a whole number.
    Optional<Integer> http_put_response_hop_limit{};
    /// HttpEndpoint: `disabled` or `enabled`.
    Optional<LaunchTemplateInstanceMetadataEndpointState> http_endpoint{};
    /// HttpProtocolIpv6: `disabled` or `enabled`.
    Optional<LaunchTemplateInstanceMetadataProtocolIpv6> http_protocol_ipv6{};
    /// InstanceMetadataTags: `disabled` or `enabled`.
    Optional<LaunchTemplateInstanceMetadataTagsState> instance_metadata_tags{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateInstanceMetadataOptionsRequest&,
                                     const LaunchTemplateInstanceMetadataOptionsRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LaunchTemplateInstanceMetadataOptionsRequest::http_tokens,
                    &LaunchTemplateInstanceMetadataOptionsRequest::http_put_response_hop_limit,
                    &LaunchTemplateInstanceMetadataOptionsRequest::http_endpoint,
                    &LaunchTemplateInstanceMetadataOptionsRequest::http_protocol_ipv6,
                    &LaunchTemplateInstanceMetadataOptionsRequest::instance_metadata_tags>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HttpTokens", self.http_tokens);
            row("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("HttpEndpoint", self.http_endpoint);
            row("HttpProtocolIpv6", self.http_protocol_ipv6);
            row("InstanceMetadataTags", self.instance_metadata_tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
