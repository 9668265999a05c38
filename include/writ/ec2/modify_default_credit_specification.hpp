// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyDefaultCreditSpecification.
#ifndef WRIT_EC2_MODIFY_DEFAULT_CREDIT_SPECIFICATION_HPP
#define WRIT_EC2_MODIFY_DEFAULT_CREDIT_SPECIFICATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_default_credit_specification_result.hpp>
#include <writ/ec2/types/unlimited_supported_instance_family.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyDefaultCreditSpecification. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyDefaultCreditSpecification.html
struct ModifyDefaultCreditSpecification {
    /// InstanceFamily: `t2`, `t3`, `t3a` or `t4g`.
    Required<UnlimitedSupportedInstanceFamily, struct InstanceFamily_given_right_and_in_order>
        instance_family;
    /// CpuCredits: text.
    Required<AnyText, struct CpuCredits_given_right_and_in_order> cpu_credits;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyDefaultCreditSpecification&,
                                     const ModifyDefaultCreditSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyDefaultCreditSpecification";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyDefaultCreditSpecificationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyDefaultCreditSpecification::instance_family,
                                &ModifyDefaultCreditSpecification::cpu_credits,
                                &ModifyDefaultCreditSpecification::dry_run,
                                &ModifyDefaultCreditSpecification::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceFamily", self.instance_family);
            row("CpuCredits", self.cpu_credits);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
