// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceCreditSpecification.
#ifndef WRIT_EC2_MODIFY_INSTANCE_CREDIT_SPECIFICATION_HPP
#define WRIT_EC2_MODIFY_INSTANCE_CREDIT_SPECIFICATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/modify_instance_credit_specification_result.hpp>
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

/// InstanceCreditSpecificationRequest, a structure in ModifyInstanceCreditSpecification.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceCreditSpecificationRequest.html
struct InstanceCreditSpecificationRequest {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// CpuCredits: text.
    Optional<AnyText> cpu_credits{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceCreditSpecificationRequest&,
                                     const InstanceCreditSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceCreditSpecificationRequest::instance_id,
                                &InstanceCreditSpecificationRequest::cpu_credits>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("CpuCredits", self.cpu_credits);
        }
    };
};

/// The request ModifyInstanceCreditSpecification. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html
struct ModifyInstanceCreditSpecification {
    /// InstanceCreditSpecification.N: a list of InstanceCreditSpecificationRequest.
    Required<List<InstanceCreditSpecificationRequest>,
             struct InstanceCreditSpecification_given_right_and_in_order>
        instance_credit_specifications;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceCreditSpecification&,
                                     const ModifyInstanceCreditSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceCreditSpecification";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstanceCreditSpecificationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyInstanceCreditSpecification::instance_credit_specifications,
                                &ModifyInstanceCreditSpecification::dry_run,
                                &ModifyInstanceCreditSpecification::client_token,
                                &ModifyInstanceCreditSpecification::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceCreditSpecification", self.instance_credit_specifications);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
