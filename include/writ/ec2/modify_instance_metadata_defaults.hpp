// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceMetadataDefaults.
#ifndef WRIT_EC2_MODIFY_INSTANCE_METADATA_DEFAULTS_HPP
#define WRIT_EC2_MODIFY_INSTANCE_METADATA_DEFAULTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/default_http_tokens_enforced_state.hpp>
#include <writ/ec2/types/default_instance_metadata_endpoint_state.hpp>
#include <writ/ec2/types/default_instance_metadata_tags_state.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/metadata_default_http_tokens_state.hpp>
#include <writ/ec2/types/modify_instance_metadata_defaults_result.hpp>
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

/// The request ModifyInstanceMetadataDefaults. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html
struct ModifyInstanceMetadataDefaults {
    /// HttpTokens: `optional`, `required` or `no-preference`.
    Optional<MetadataDefaultHttpTokensState> http_tokens{};
    /// HttpPutResponseHopLimit: a whole number.
    Optional<Integer> http_put_response_hop_limit{};
    /// HttpEndpoint: `disabled`, `enabled` or `no-preference`.
    Optional<DefaultInstanceMetadataEndpointState> http_endpoint{};
    /// InstanceMetadataTags: `disabled`, `enabled` or `no-preference`.
    Optional<DefaultInstanceMetadataTagsState> instance_metadata_tags{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// HttpTokensEnforced: `disabled`, `enabled` or `no-preference`.
    Optional<DefaultHttpTokensEnforcedState> http_tokens_enforced{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceMetadataDefaults&,
                                     const ModifyInstanceMetadataDefaults&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceMetadataDefaults";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstanceMetadataDefaultsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyInstanceMetadataDefaults::http_tokens,
                                &ModifyInstanceMetadataDefaults::http_put_response_hop_limit,
                                &ModifyInstanceMetadataDefaults::http_endpoint,
                                &ModifyInstanceMetadataDefaults::instance_metadata_tags,
                                &ModifyInstanceMetadataDefaults::dry_run,
                                &ModifyInstanceMetadataDefaults::http_tokens_enforced,
                                &ModifyInstanceMetadataDefaults::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HttpTokens", self.http_tokens);
            row("HttpPutResponseHopLimit", self.http_put_response_hop_limit);
            row("HttpEndpoint", self.http_endpoint);
            row("InstanceMetadataTags", self.instance_metadata_tags);
            row("DryRun", self.dry_run);
            row("HttpTokensEnforced", self.http_tokens_enforced);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
