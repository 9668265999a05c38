// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CreditSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_CREDIT_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_CREDIT_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CreditSpecificationRequest, a structure in requests of 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreditSpecificationRequest.html
struct CreditSpecificationRequest {
    /// CpuCredits: text.
    Required<AnyText, struct CpuCredits_given_right_and_in_order> cpu_credits;

    /// Whether two are equal.
    friend constexpr bool operator==(const CreditSpecificationRequest&,
                                     const CreditSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreditSpecificationRequest::cpu_credits>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CpuCredits", self.cpu_credits);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
