// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceFamilyCreditSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_FAMILY_CREDIT_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_INSTANCE_FAMILY_CREDIT_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class UnlimitedSupportedInstanceFamily;  // writ/ec2/types/unlimited_supported_instance_family.hpp

/// InstanceFamilyCreditSpecification, a structure in what EC2 answers to
/// GetDefaultCreditSpecification and ModifyDefaultCreditSpecification. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceFamilyCreditSpecification.html
struct InstanceFamilyCreditSpecification {
    /// instanceFamily: `t2`, `t3`, `t3a` or `t4g`.
    XmlValue<UnlimitedSupportedInstanceFamily> instance_family{};
    /// cpuCredits: text.
    XmlText cpu_credits{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceFamilyCreditSpecification&,
                                     const InstanceFamilyCreditSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceFamilyCreditSpecification::instance_family,
                                &InstanceFamilyCreditSpecification::cpu_credits>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceFamily", self.instance_family);
            row("cpuCredits", self.cpu_credits);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
