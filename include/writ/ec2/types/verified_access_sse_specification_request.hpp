// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessSseSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessSseSpecificationRequest, a structure in requests of 6 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessSseSpecificationRequest.html
struct VerifiedAccessSseSpecificationRequest {
    /// CustomerManagedKeyEnabled: yes or no.
    YesNo customer_managed_key_enabled{};
    /// KmsKeyArn: a KMS key, by its ARN.
    Optional<KmsKeyId> kms_key_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VerifiedAccessSseSpecificationRequest&,
                                     const VerifiedAccessSseSpecificationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members =
            Members<&VerifiedAccessSseSpecificationRequest::customer_managed_key_enabled,
                    &VerifiedAccessSseSpecificationRequest::kms_key_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CustomerManagedKeyEnabled", self.customer_managed_key_enabled);
            row("KmsKeyArn", self.kms_key_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
