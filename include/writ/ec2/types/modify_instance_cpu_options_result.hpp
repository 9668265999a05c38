// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyInstanceCpuOptions.
#ifndef WRIT_EC2_TYPES_MODIFY_INSTANCE_CPU_OPTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_INSTANCE_CPU_OPTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class NestedVirtualizationSpecification;  // writ/ec2/types/nested_virtualization_specification.hpp

/// What EC2 answers to ModifyInstanceCpuOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCpuOptions.html
struct ModifyInstanceCpuOptionsResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// coreCount: a whole number.
    XmlInteger core_count{};
    /// threadsPerCore: a whole number.
    XmlInteger threads_per_core{};
    /// nestedVirtualization: `enabled` or `disabled`.
    XmlValue<NestedVirtualizationSpecification> nested_virtualization{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyInstanceCpuOptionsResult&,
                                     const ModifyInstanceCpuOptionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyInstanceCpuOptionsResult::instance_id,
                                &ModifyInstanceCpuOptionsResult::core_count,
                                &ModifyInstanceCpuOptionsResult::threads_per_core,
                                &ModifyInstanceCpuOptionsResult::nested_virtualization,
                                &ModifyInstanceCpuOptionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("coreCount", self.core_count);
            row("threadsPerCore", self.threads_per_core);
            row("nestedVirtualization", self.nested_virtualization);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
