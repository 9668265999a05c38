// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteVerifiedAccessEndpoint.
#ifndef WRIT_EC2_DELETE_VERIFIED_ACCESS_ENDPOINT_HPP
#define WRIT_EC2_DELETE_VERIFIED_ACCESS_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/delete_verified_access_endpoint_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/verified_access_endpoint_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DeleteVerifiedAccessEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVerifiedAccessEndpoint.html
struct DeleteVerifiedAccessEndpoint {
    /// VerifiedAccessEndpointId: a verified access endpoint id, `vae-…`.
    Required<VerifiedAccessEndpointId, struct VerifiedAccessEndpointId_given_right_and_in_order>
        verified_access_endpoint_id;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteVerifiedAccessEndpoint&,
                                     const DeleteVerifiedAccessEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteVerifiedAccessEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeleteVerifiedAccessEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeleteVerifiedAccessEndpoint::verified_access_endpoint_id,
                                &DeleteVerifiedAccessEndpoint::client_token,
                                &DeleteVerifiedAccessEndpoint::dry_run,
                                &DeleteVerifiedAccessEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessEndpointId", self.verified_access_endpoint_id);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
