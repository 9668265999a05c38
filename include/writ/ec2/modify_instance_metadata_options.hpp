// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceMetadataOptions.
#ifndef WRIT_EC2_MODIFY_INSTANCE_METADATA_OPTIONS_HPP
#define WRIT_EC2_MODIFY_INSTANCE_METADATA_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/http_tokens_state.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/instance_metadata_endpoint_state.hpp>
#include <writ/ec2/types/instance_metadata_protocol_state.hpp>
#include <writ/ec2/types/instance_metadata_tags_state.hpp>
#include <writ/ec2/types/modify_instance_metadata_options_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyInstanceMetadataOptions. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
struct ModifyInstanceMetadataOptions {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// HttpTokens: `optional` or `required`.
    Optional<HttpTokensState> http_tokens{};
    /// HttpPutResponseHopLimit: a whole number.
    Optional<Integer> http_put_response_hop_limit{};
    /// HttpEndpoint: `disabled` or `enabled`.
    Optional<InstanceMetadataEndpointState> http_endpoint{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// HttpProtocolIpv6: `disabled` or `enabled`.
    Optional<InstanceMetadataProtocolState> http_protocol_ipv6{};
    /// InstanceMetadataTags: `disabled` or `enabled`.
    Optional<InstanceMetadataTagsState> instance_metadata_tags{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceMetadataOptions&,
                                     const ModifyInstanceMetadataOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceMetadataOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstanceMetadataOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyInstanceMetadataOptions::instance_id,
                                &ModifyInstanceMetadataOptions::http_tokens,
                                &ModifyInstanceMetadataOptions::http_put_response_hop_limit,
                                &ModifyInstanceMetadataOptions::http_endpoint,
                                &ModifyInstanceMetadataOptions::dry_run,
                                &ModifyInstanceMetadataOptions::http_protocol_ipv6,
                                &ModifyInstanceMetadataOptions::instance_metadata_tags,
                                &ModifyInstanceMetadataOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("HttpTokens", self.http_tokens);
            row("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("HttpEndpoint", self.http_endpoint);
            row("DryRun", self.dry_run);
            row("HttpProtocolIpv6", self.http_protocol_ipv6);
            row("InstanceMetadataTags", self.instance_metadata_tags);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
