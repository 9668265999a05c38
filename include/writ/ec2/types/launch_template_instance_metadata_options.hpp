// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceMetadataOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LaunchTemplateHttpTokensState;  // writ/ec2/types/launch_template_http_tokens_state.hpp
// writ/ec2/types/launch_template_instance_metadata_endpoint_state.hpp
class LaunchTemplateInstanceMetadataEndpointState;
// writ/ec2/types/launch_template_instance_metadata_options_state.hpp
class LaunchTemplateInstanceMetadataOptionsState;
// writ/ec2/types/launch_template_instance_metadata_protocol_ipv6.hpp
class LaunchTemplateInstanceMetadataProtocolIpv6;
// writ/ec2/types/launch_template_instance_metadata_tags_state.hpp
class LaunchTemplateInstanceMetadataTagsState;

/// LaunchTemplateInstanceMetadataOptions, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMetadataOptions.html
struct LaunchTemplateInstanceMetadataOptions {
    /// state: `pending` or `applied`.
    XmlValue<LaunchTemplateInstanceMetadataOptionsState> state{};
    /// httpTokens: `optional` or `required`.
    XmlValue<LaunchTemplateHttpTokensState> http_tokens{};
    /// httpPutResponseHopLimit: a whole number.
    XmlInteger http_put_response_hop_limit{};
    /// httpEndpoint: `disabled` or `enabled`.
    XmlValue<LaunchTemplateInstanceMetadataEndpointState> http_endpoint{};
    /// httpProtocolIpv6: `disabled` or `enabled`.
    XmlValue<LaunchTemplateInstanceMetadataProtocolIpv6> http_protocol_ipv6{};
    /// instanceMetadataTags: `disabled` or `enabled`.
    XmlValue<LaunchTemplateInstanceMetadataTagsState> instance_metadata_tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateInstanceMetadataOptions&,
                                     const LaunchTemplateInstanceMetadataOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateInstanceMetadataOptions::state,
                                &LaunchTemplateInstanceMetadataOptions::http_tokens,
                                &LaunchTemplateInstanceMetadataOptions::http_put_response_hop_limit,
                                &LaunchTemplateInstanceMetadataOptions::http_endpoint,
                                &LaunchTemplateInstanceMetadataOptions::http_protocol_ipv6,
                                &LaunchTemplateInstanceMetadataOptions::instance_metadata_tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("httpTokens", self.http_tokens);
            row("httpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("httpEndpoint", self.http_endpoint);
            row("httpProtocolIpv6", self.http_protocol_ipv6);
            row("instanceMetadataTags", self.instance_metadata_tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
