// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssociateApplicationStatusCheck.
#ifndef WRIT_EC2_ASSOCIATE_APPLICATION_STATUS_CHECK_HPP
#define WRIT_EC2_ASSOCIATE_APPLICATION_STATUS_CHECK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/associate_application_status_check_result.hpp>
#include <writ/ec2/types/custom_tag_key_value_request_pair.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssociateApplicationStatusCheck. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateApplicationStatusCheck.html
struct AssociateApplicationStatusCheck {
    /// ApplicationStatusCheckId: text.
    Required<AnyText, struct ApplicationStatusCheckId_given_right_and_in_order>
        application_status_check_id;
    /// TargetTagAssociation.N: a list of CustomTagKeyValueRequestPair.
    List<CustomTagKeyValueRequestPair> target_tag_associations{};
    /// InstanceId.N: instance ids, `i-…`.
    List<InstanceId> instance_ids{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssociateApplicationStatusCheck&,
                                     const AssociateApplicationStatusCheck&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssociateApplicationStatusCheck";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssociateApplicationStatusCheckResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&AssociateApplicationStatusCheck::application_status_check_id,
                                &AssociateApplicationStatusCheck::target_tag_associations,
                                &AssociateApplicationStatusCheck::instance_ids,
                                &AssociateApplicationStatusCheck::client_token,
                                &AssociateApplicationStatusCheck::dry_run,
                                &AssociateApplicationStatusCheck::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ApplicationStatusCheckId", self.application_status_check_id);
            row("TargetTagAssociation", self.target_tag_associations);
            row("InstanceId", self.instance_ids);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
