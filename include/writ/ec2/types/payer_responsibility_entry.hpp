// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PayerResponsibilityEntry, a structure in replies.
#ifndef WRIT_EC2_TYPES_PAYER_RESPONSIBILITY_ENTRY_HPP
#define WRIT_EC2_TYPES_PAYER_RESPONSIBILITY_ENTRY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PayerResponsibilityScope;  // writ/ec2/types/payer_responsibility_scope.hpp
class PayerResponsibilityType;  // writ/ec2/types/payer_responsibility_type.hpp

/// PayerResponsibilityEntry, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PayerResponsibilityEntry.html
struct PayerResponsibilityEntry {
    /// scope: `vpc-endpoint-charges`.
    XmlValue<PayerResponsibilityScope> scope{};
    /// payerResponsibilityType: `vpc-endpoint-account` or `vpc-endpoint-service-account`.
    XmlValue<PayerResponsibilityType> payer_responsibility_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PayerResponsibilityEntry&,
                                     const PayerResponsibilityEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PayerResponsibilityEntry::scope,
                                &PayerResponsibilityEntry::payer_responsibility_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("scope", self.scope);
            row("payerResponsibilityType", self.payer_responsibility_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
