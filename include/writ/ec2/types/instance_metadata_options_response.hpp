// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceMetadataOptionsResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_METADATA_OPTIONS_RESPONSE_HPP
#define WRIT_EC2_TYPES_INSTANCE_METADATA_OPTIONS_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class HttpTokensState;  // writ/ec2/types/http_tokens_state.hpp
class InstanceMetadataEndpointState;  // writ/ec2/types/instance_metadata_endpoint_state.hpp
class InstanceMetadataOptionsState;  // writ/ec2/types/instance_metadata_options_state.hpp
class InstanceMetadataProtocolState;  // writ/ec2/types/instance_metadata_protocol_state.hpp
class InstanceMetadataTagsState;  // writ/ec2/types/instance_metadata_tags_state.hpp

/// InstanceMetadataOptionsResponse, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsResponse.html
struct InstanceMetadataOptionsResponse {
    /// state: `pending` or `applied`.
    XmlValue<InstanceMetadataOptionsState> state{};
    /// httpTokens: `optional` or `required`.
    XmlValue<HttpTokensState> http_tokens{};
    /// httpPutResponseHopLimit: a whole number.
    XmlInteger http_put_response_hop_limit{};
    /// httpEndpoint: `disabled` or `enabled`.
    XmlValue<InstanceMetadataEndpointState> http_endpoint{};
    /// httpProtocolIpv6: `disabled` or `enabled`.
    XmlValue<InstanceMetadataProtocolState> http_protocol_ipv6{};
    /// instanceMetadataTags: `disabled` or `enabled`.
    XmlValue<InstanceMetadataTagsState> instance_metadata_tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceMetadataOptionsResponse&,
                                     const InstanceMetadataOptionsResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMetadataOptionsResponse::state,
                                &InstanceMetadataOptionsResponse::http_tokens,
                                &InstanceMetadataOptionsResponse::http_put_response_hop_limit,
                                &InstanceMetadataOptionsResponse::http_endpoint,
                                &InstanceMetadataOptionsResponse::http_protocol_ipv6,
                                &InstanceMetadataOptionsResponse::instance_metadata_tags>;

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
