// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyInstanceCpuOptions.
#ifndef WRIT_EC2_MODIFY_INSTANCE_CPU_OPTIONS_HPP
#define WRIT_EC2_MODIFY_INSTANCE_CPU_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/modify_instance_cpu_options_result.hpp>
#include <writ/ec2/types/nested_virtualization_specification.hpp>
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

/// The request ModifyInstanceCpuOptions. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html
struct ModifyInstanceCpuOptions {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// CoreCount: a whole number.
    Optional<Integer> core_count{};
    /// ThreadsPerCore: a whole number.
    Optional<Integer> threads_per_core{};
    /// NestedVirtualization: `enabled` or `disabled`.
    Optional<NestedVirtualizationSpecification> nested_virtualization{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyInstanceCpuOptions&,
                                     const ModifyInstanceCpuOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyInstanceCpuOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyInstanceCpuOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifyInstanceCpuOptions::instance_id, &ModifyInstanceCpuOptions::core_count,
                    &ModifyInstanceCpuOptions::threads_per_core,
                    &ModifyInstanceCpuOptions::nested_virtualization,
                    &ModifyInstanceCpuOptions::dry_run, &ModifyInstanceCpuOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("CoreCount", self.core_count);
            row("ThreadsPerCore", self.threads_per_core);
            row("NestedVirtualization", self.nested_virtualization);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
