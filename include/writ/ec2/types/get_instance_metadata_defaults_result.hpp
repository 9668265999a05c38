// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetInstanceMetadataDefaults.
#ifndef WRIT_EC2_TYPES_GET_INSTANCE_METADATA_DEFAULTS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_INSTANCE_METADATA_DEFAULTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class HttpTokensEnforcedState;  // writ/ec2/types/http_tokens_enforced_state.hpp
class HttpTokensState;  // writ/ec2/types/http_tokens_state.hpp
class InstanceMetadataEndpointState;  // writ/ec2/types/instance_metadata_endpoint_state.hpp
class InstanceMetadataTagsState;  // writ/ec2/types/instance_metadata_tags_state.hpp
class ManagedBy;  // writ/ec2/types/managed_by.hpp

/// InstanceMetadataDefaultsResponse, a structure in what EC2 answers to
/// GetInstanceMetadataDefaults.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataDefaultsResponse.html
struct InstanceMetadataDefaultsResponse {
    /// httpTokens: `optional` or `required`.
    XmlValue<HttpTokensState> http_tokens{};
    /// httpPutResponseHopLimit: a whole number.
    XmlInteger http_put_response_hop_limit{};
    /// httpEndpoint: `disabled` or `enabled`.
    XmlValue<InstanceMetadataEndpointState> http_endpoint{};
    /// instanceMetadataTags: `disabled` or `enabled`.
    XmlValue<InstanceMetadataTagsState> instance_metadata_tags{};
    /// managedBy: `account` or `declarative-policy`.
    XmlValue<ManagedBy> managed_by{};
    /// managedExceptionMessage: text.
    XmlText managed_exception_message{};
    /// httpTokensEnforced: `disabled` or `enabled`.
    XmlValue<HttpTokensEnforcedState> http_tokens_enforced{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceMetadataDefaultsResponse&,
                                     const InstanceMetadataDefaultsResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMetadataDefaultsResponse::http_tokens,
                                &InstanceMetadataDefaultsResponse::http_put_response_hop_limit,
                                &InstanceMetadataDefaultsResponse::http_endpoint,
                                &InstanceMetadataDefaultsResponse::instance_metadata_tags,
                                &InstanceMetadataDefaultsResponse::managed_by,
                                &InstanceMetadataDefaultsResponse::managed_exception_message,
                                &InstanceMetadataDefaultsResponse::http_tokens_enforced>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("httpTokens", self.http_tokens);
            row("httpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("httpEndpoint", self.http_endpoint);
            row("instanceMetadataTags", self.instance_metadata_tags);
            row("managedBy", self.managed_by);
            row("managedExceptionMessage", self.managed_exception_message);
            row("httpTokensEnforced", self.http_tokens_enforced);
        }
    };
};

/// What EC2 answers to GetInstanceMetadataDefaults. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceMetadataDefaults.html
struct GetInstanceMetadataDefaultsResult {
    /// accountLevel: an InstanceMetadataDefaultsResponse.
    Optional<InstanceMetadataDefaultsResponse> account_level{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetInstanceMetadataDefaultsResult&,
                                     const GetInstanceMetadataDefaultsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetInstanceMetadataDefaultsResult::account_level,
                                &GetInstanceMetadataDefaultsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("accountLevel", self.account_level);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
