// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryNames.
#ifndef WRIT_EC2_TRY_NAMES_HPP
#define WRIT_EC2_TRY_NAMES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/long.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request TryNames. API version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryNames.html
struct TryNames {
    /// Ipv6CidrBlock: text.
    Optional<AnyText> ipv6_cidr_block{};
    /// Operator: yes or no.
    YesNo operator_{};
    /// interfaceName: text.
    Optional<AnyText> interface_{};
    /// Default: a whole number.
    Optional<Integer> default_{};
    /// MemoryGiBPerVCpu: a number.
    Optional<Double> memory_gib_per_vcpu{};
    /// AWSAccountTotal: a whole number.
    Optional<Long> aws_account_total{};
    /// Extra: text.
    Optional<AnyText> extra_{};
    /// Rule.N: texts.
    List<AnyText> rules{};
    /// Model: text.
    Optional<AnyText> model{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// KmsKeyId.N: KMS key ids.
    List<KmsKeyId> kms_key_ids{};
    /// RuleAction: text.
    Optional<AnyText> action{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryNames&, const TryNames&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryNames";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &TryNames::ipv6_cidr_block, &TryNames::operator_, &TryNames::interface_,
            &TryNames::default_, &TryNames::memory_gib_per_vcpu, &TryNames::aws_account_total,
            &TryNames::extra_, &TryNames::rules, &TryNames::model, &TryNames::max_results,
            &TryNames::kms_key_ids, &TryNames::action, &TryNames::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ipv6CidrBlock", self.ipv6_cidr_block);
            row("Operator", self.operator_);
            row("interfaceName", self.interface_);
            row("Default", self.default_);
            row("MemoryGiBPerVCpu", self.memory_gib_per_vcpu);
            row("AWSAccountTotal", self.aws_account_total);
            row("Extra", self.extra_);
            row("Rule", self.rules);
            row("Model", self.model);
            row("MaxResults", self.max_results);
            row("KmsKeyId", self.kms_key_ids);
            row("RuleAction", self.action);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
